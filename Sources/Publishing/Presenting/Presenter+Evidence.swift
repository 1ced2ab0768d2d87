import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// The evidence library: all sources by kind.
  func evidenceLibrary() -> HTML {
    let here = SiteAddress.page(.evidence)
    // The list is for finding a work; its address and how it was read stand in its record.
    let sources = hub.library.sources.indices.map { number in
      var source = sourceView(number, from: here, countsCitations: true)
      source.address = nil
      source.retrieved = nil
      source.copyOf = nil
      source.note = nil
      return source
    }
    let groups = SourceKindLabel.allCases.compactMap { kind -> SourceGroup? in
      let ofKind = sources.filter { $0.kind == kind }.sorted {
        ($0.authors, $0.year, $0.title) < ($1.authors, $1.year, $1.title)
      }
      return ofKind.isEmpty ? nil : SourceGroup(kind: kind, sources: ofKind)
    }
    let view = EvidenceLibraryView(
      page: pageView(of: .evidence), groups: groups,
      files: referenceFiles(SiteAddress.bibliography, from: here))
    return evidenceLibraryPage(view, in: frame(at: here, section: .evidence))
  }

  /// References as files for programs that keep them.
  private func referenceFiles(
    _ places: (csl: String, bibTeX: String), from here: String
  ) -> [Link] {
    [
      Link("BibTeX", href(toPath: places.bibTeX, from: here)),
      Link("CSL-JSON", href(toPath: places.csl, from: here)),
    ]
  }

  /// The record of one source.
  func source(_ number: Int) -> HTML {
    let source = hub.library.sources[number]
    let here = SiteAddress.source(source)
    var head = pageView(
      title: source.title, summary: source.authors + ", " + source.year, at: here,
      within: .evidence)
    // Several works have the same title; author and year tell their windows apart.
    head.trail.insert(index.citedNames[number] + ", " + source.year, at: 0)
    let view = SourceRecordView(
      page: head,
      source: sourceView(number, from: here),
      files: referenceFiles(SiteAddress.references(to: source), from: here),
      citedBy: items(hub.relations.citedBy[number], from: here))
    return sourceRecordPage(view, in: frame(at: here, section: .evidence))
  }
}
