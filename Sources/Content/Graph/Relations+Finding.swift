import FrontMatter
import Markdown

extension Relations {
  /// Every relation between the pages and records of a hub, from references that were followed before.
  init(
    pages: [Page], strands: [Strand], library: Library, references: References, workers: Int
  ) async {
    linkedFrom = Self.linkedFrom(pages: pages, references: references)
    neighbours = Self.neighbours(pages: pages, strands: strands)
    pathways = Self.pathways(pages: pages, references: references)
    related = await Self.related(pages: pages, references: references, workers: workers)
    findRecords(pages: pages, library: library)
  }

  private static func linkedFrom(pages: [Page], references: References) -> [[PageID]] {
    var linkedFrom: [[PageID]] = Array(repeating: [], count: pages.count)
    for id in pages.indices {
      for case .page(let target, _) in references.links[id] where target != id {
        // Pages come in order, so a page that is already listed is the last of the list.
        if linkedFrom[target].last != id { linkedFrom[target].append(id) }
      }
    }
    return linkedFrom
  }

  private static func neighbours(pages: [Page], strands: [Strand]) -> [Neighbours] {
    var neighbours = Array(repeating: Neighbours(), count: pages.count)
    for strand in strands {
      let run = (strand.overview.map { [$0] } ?? []) + strand.resources
      for (before, after) in zip(run, run.dropFirst()) {
        neighbours[before].next = after
        neighbours[after].previous = before
      }
    }
    return neighbours
  }

  private static func pathways(pages: [Page], references: References) -> [[PageID]] {
    var pathways: [[PageID]] = Array(repeating: [], count: pages.count)
    for id in pages.indices where pages[id].pathway != nil {
      for reference in references.named[id] {
        guard case .step = reference.use, let step = reference.page else { continue }
        if pathways[step].last != id { pathways[step].append(id) }
      }
    }
    return pathways
  }

  private static func related(
    pages: [Page], references: References, workers: Int
  ) async -> [[PageID]] {
    let finder = RelatedPages(pages: pages)
    return await concurrentMap(
      Array(pages.indices), workers: workers, stride: 64,
      makeState: { RelatedPages.Scores(pages: pages.count) }
    ) { scores, id in
      var named: [PageID] = []
      for reference in references.named[id] where reference.use == .related {
        if let page = reference.page, page != id, !named.contains(page) { named.append(page) }
      }
      let room = RelatedPages.shown - named.count
      return named
        + finder.nearest(
          to: id, count: room, excluding: named, scores: &scores)
    }
  }

  private mutating func findRecords(pages: [Page], library: Library) {
    let sources = Dictionary(
      library.sources.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    let organisations = Dictionary(
      library.organisations.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first })
    let recommendations = Dictionary(
      library.recommendations.enumerated().map { ($1.number, $0) },
      uniquingKeysWith: { first, _ in first })
    answers = Array(repeating: [], count: library.recommendations.count)
    citedBy = Array(repeating: [], count: library.sources.count)
    usedOn = Array(repeating: [], count: library.terms.count)
    caseStudies = Array(repeating: [], count: library.organisations.count)

    for (id, page) in pages.enumerated() {
      for number in page.front.recommendations.compactMap({ recommendations[$0.value] })
      where answers[number].last != id {
        answers[number].append(id)
      }
      let cited = Set(page.citedKeys.compactMap { sources[$0] }).sorted()
      for source in cited { citedBy[source].append(id) }
      citations.append(cited)
      for term in Set(page.body.terms.map(Int.init)).sorted() where usedOn.indices.contains(term) {
        usedOn[term].append(id)
      }
      guard let study = page.caseStudy else { continue }
      let about = ([study.organisation] + study.also).compactMap { organisations[$0.value] }
      for organisation in Set(about).sorted() { caseStudies[organisation].append(id) }
    }
  }
}

extension Page {
  /// The keys of every source that the page cites: in its body, in its front matter and with its figures.
  package var citedKeys: [String] {
    var keys = front.sources.map(\.value) + body.citations.map(\.key)
    switch role {
    case .resource(let resource):
      keys += resource.caseStudy?.measures.compactMap(\.source) ?? []
    case .strand(let overview):
      keys += overview.figures.compactMap(\.source)
    case .home, .pathway, .plain: break
    }
    return keys
  }
}
