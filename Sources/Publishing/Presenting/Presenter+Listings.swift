import FrontMatter
import Graph
import Hypertext
import Model
import Templates

// Resources by audience, topic and kind, and the pages that list those.
extension Presenter {
  func audiences() -> HTML {
    index(
      .audiences,
      hub.settings.audiences.enumerated().map { number, audience in
        entry(
          audience.title, audience.summary, at: SiteAddress.audience(audience),
          count: lists.resources(forAudience: number).count, under: .audiences)
      })
  }

  func topics() -> HTML {
    index(
      .topics,
      hub.settings.topics.enumerated().map { number, topic in
        entry(
          topic.title, topic.summary, at: SiteAddress.topic(topic),
          count: lists.resources(onTopic: number).count, under: .topics)
      })
  }

  func kinds() -> HTML {
    index(
      .kinds,
      lists.kinds.map { kind in
        entry(
          words[kind].plural, nil, at: SiteAddress.kind(kind),
          count: lists.resources(ofKind: kind).count, under: .kinds)
      })
  }

  func audience(_ number: Int) -> HTML {
    let audience = settings.audiences[number]
    let here = SiteAddress.audience(audience)
    let recommendations = hub.library.recommendations.indices.filter {
      hub.library.recommendations[$0].audience.contains(audience.key)
    }
    return listing(
      lists.resources(forAudience: number), title: audience.title, summary: audience.summary,
      at: here, under: .audiences, filter: ("audience", audience.key),
      pathways: pathwayItems(from: here) { $0.front.audience.contains(audience.key) },
      recommendations: recommendations.map { recommendationItem($0, from: here) })
  }

  func topic(_ number: Int) -> HTML {
    let topic = settings.topics[number]
    return listing(
      lists.resources(onTopic: number), title: topic.title, summary: topic.summary,
      at: SiteAddress.topic(topic), under: .topics, filter: ("topic", topic.key))
  }

  func kind(_ kind: Kind) -> HTML {
    listing(
      lists.resources(ofKind: kind), title: words[kind].plural,
      summary: words[kind].summary, at: SiteAddress.kind(kind), under: .kinds,
      filter: ("kind", kind.key))
  }

  private func listing(
    _ pages: [PageID], title: String, summary: String, at here: String,
    under parent: GeneratedPage, filter: (String, String), pathways: [PathwayItem] = [],
    recommendations: [RecommendationItem] = []
  ) -> HTML {
    let view = ListingView(
      page: pageView(title: title, summary: summary, at: here, within: parent),
      count: pages.count,
      groups: groupsByStrand(pages, from: here, filter: filter),
      pathways: pathways,
      recommendations: recommendations)
    return listingPage(view, in: frame(at: here))
  }

  /// Resources in the order of strands, those of one strand in the order given.
  private func groupsByStrand(
    _ pages: [PageID], from here: String, filter: (String, String)
  ) -> [ResourceGroup] {
    var byStrand: [[PageID]] = Array(repeating: [], count: hub.strands.count)
    for page in pages {
      if let strand = hub.strand(of: page) { byStrand[strand].append(page) }
    }
    return byStrand.enumerated().compactMap { number, pages in
      if pages.isEmpty { return nil }
      let setting = settings.strands[number]
      return ResourceGroup(
        title: setting.title, anchor: "strand-" + Slug.make(from: setting.folder),
        items: items(
          pages, from: here, strand: false, all: setting.title,
          filters: [filter, ("strand", setting.folder)]),
        strand: number + 1)
    }
  }

  private func index(_ page: GeneratedPage, _ entries: [IndexEntry]) -> HTML {
    indexPage(
      IndexView(page: pageView(of: page), entries: entries),
      in: frame(at: SiteAddress.page(page)))
  }

  private func entry(
    _ title: String, _ summary: String?, at path: String, count: Int, under parent: GeneratedPage
  ) -> IndexEntry {
    IndexEntry(
      title: title, href: Href(from: SiteAddress.page(parent), to: path), summary: summary,
      count: count)
  }
}
