import Content
import FrontMatter
import Hypertext
import Templates

extension Presenter {
  /// The evidence library: all sources by kind.
  func evidenceLibrary() -> HTML {
    let here = SiteAddress.page(.evidence)
    let sources = hub.library.sources.indices.map {
      sourceView($0, from: here, countsCitations: true)
    }
    let groups = SourceKindLabel.allCases.compactMap { kind -> SourceGroup? in
      let ofKind = sources.filter { $0.kind == kind }.sorted {
        ($0.authors, $0.year, $0.title) < ($1.authors, $1.year, $1.title)
      }
      return ofKind.isEmpty ? nil : SourceGroup(kind: kind, sources: ofKind)
    }
    let view = EvidenceLibraryView(page: pageView(of: .evidence), groups: groups)
    return evidenceLibraryPage(view, in: frame(at: here, section: .evidence))
  }

  /// The record of one source.
  func source(_ number: Int) -> HTML {
    let source = hub.library.sources[number]
    let here = SiteAddress.source(source)
    let view = SourceRecordView(
      page: pageView(
        title: source.title, summary: source.authors + ", " + source.year, at: here,
        within: .evidence),
      source: sourceView(number, from: here),
      citedBy: items(hub.relations.citedBy[number], from: here))
    return sourceRecordPage(view, in: frame(at: here, section: .evidence))
  }
}
