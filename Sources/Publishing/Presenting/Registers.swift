import FrontMatter
import Hypertext
import Model
import Templates

/// The settings and registers of a hub, and links to what stands in them, as seen from the page at the path `here`.
///
/// They are read before the first page, so that what a page says can be told without the other pages.
protocol Registers: Sendable {
  var settings: HubSettings { get }
  var library: Library { get }
  var words: Words { get }
  /// The records of registers by what pages call them.
  var index: RecordIndex { get }
}

extension Registers {
  func link(to page: GeneratedPage, from here: String) -> Link {
    Link(words.name(of: page), Href(from: here, to: SiteAddress.page(page)))
  }

  func strandTag(_ strand: Int, from here: String) -> StrandTag {
    let setting = settings.strands[strand]
    return StrandTag(
      number: strand + 1, title: setting.title,
      href: Href(from: here, to: setting.folder + "/index.html"))
  }

  func sourceLink(_ key: String?, from here: String) -> Link? {
    guard let number = key.flatMap(index.source) else { return nil }
    return Link(
      index.citedNames[number] + ", " + library.sources[number].year,
      Href(from: here, to: index.sourcePaths[number]))
  }

  func audienceLinks(_ keys: [String], from here: String) -> [Link] {
    keys.compactMap(index.audience).map {
      Link(settings.audiences[$0].title, Href(from: here, to: index.audiencePaths[$0]))
    }
  }

  func topicLinks(_ keys: [String], from here: String) -> [Link] {
    keys.compactMap(index.topic).map {
      Link(settings.topics[$0].title, Href(from: here, to: index.topicPaths[$0]))
    }
  }

  func organisationLink(_ key: String, from here: String) -> Link? {
    index.organisation(key).map {
      Link(library.organisations[$0].name, Href(from: here, to: index.organisationPaths[$0]))
    }
  }

  func recommendationLink(_ number: Int, from here: String) -> Link? {
    guard library.recommendations.indices.contains(number) else { return nil }
    let recommendation = library.recommendations[number]
    return Link(
      words.recommendation(recommendation.number) + ": " + recommendation.title,
      Href(from: here, to: SiteAddress.recommendation(recommendation)))
  }

  func regionLink(_ region: String, from here: String) -> Link {
    Link(
      region,
      Href(
        from: here, to: SiteAddress.page(.organisations), fragment: regionAnchor(region)))
  }

  func regionAnchor(_ region: String) -> String { "region-" + Slug.make(from: region) }
}
