import Basics
import FrontMatter
import Markdown
import Model

extension Relations {
  /// Every relation between the pages and records of a hub, from references that were followed before.
  init(
    pages: [Page], strands: [Strand], library: Library, references: References, workers: Int
  ) async {
    linkedFrom = Self.linkedFrom(pages: pages, references: references)
    neighbours = Self.neighbours(pages: pages, strands: strands)
    pathways = Self.pathways(pages: pages, references: references)
    related = await Self.related(pages: pages, references: references, workers: workers)
    await findRecords(pages: pages, library: library, workers: workers)
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
      for (before, after) in zip(strand.pages, strand.pages.dropFirst()) {
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

  private mutating func findRecords(pages: [Page], library: Library, workers: Int) async {
    let numbers = RecordNumbers(library)
    answers = Array(repeating: [], count: library.recommendations.count)
    citedBy = Array(repeating: [], count: library.sources.count)
    usedOn = Array(repeating: [], count: library.terms.count)
    caseStudies = Array(repeating: [], count: library.organisations.count)

    let found = await concurrentMap(pages, workers: workers, stride: 64, makeState: {}) {
      numbers.records(of: $1)
    }
    for (id, records) in found.enumerated() {
      for number in records.recommendations { answers[number].append(id) }
      for source in records.sources { citedBy[source].append(id) }
      for term in records.terms { usedOn[term].append(id) }
      for organisation in records.organisations { caseStudies[organisation].append(id) }
    }
    citations = found.map(\.sources)
  }
}

extension Page {
  /// The keys of every source that the page cites: in its body, in its front matter and with its figures.
  package var citedKeys: [String] {
    var keys = front.sources.map(\.value) + body.citations.map(\.key)
    switch role {
    case .resource(let resource):
      keys += resource.caseStudy?.measures.compactMap(\.source) ?? []
      keys += resource.caseStudy?.arrangements.compactMap(\.source) ?? []
    case .strand(let overview):
      keys += overview.figures.compactMap(\.source)
    case .home, .pathway, .plain: break
    }
    return keys
  }
}
