import Diagnostics
import Graph
import Model

extension Check {
  /// A note: a record is of use in the library by itself.
  static let sourceNeverCited = Check(
    Rule(
      "source-never-cited", .note,
      explanation: """
        The evidence library shows for each source which pages rest on it. A source that no page cites \
        may be there for its own sake; or a page forgot to say where it has a fact from.
        """,
      wrong: "- key: survey-2025  # and no page has [@survey-2025]",
      right: "Queues grew shorter [@survey-2025].")
  ) { hub, rule in
    guard hub.isComplete else { return [] }
    var used = Set(hub.library.sourcesOfRecords + [""])
    // Of two records with the same key, one counts as cited by all.
    for (source, pages) in zip(hub.library.sources, hub.relations.citedBy) where !pages.isEmpty {
      used.insert(source.key)
    }
    return zip(hub.library.sources, hub.relations.citedBy).compactMap { source, pages in
      guard pages.isEmpty, !used.contains(source.key) else { return nil }
      return Diagnostic(
        rule, "no page cites the source '\(source.key)'",
        at: .init(source.place.file, source.place.range),
        suggestion: .init("write [@\(source.key)] where a page rests on it"))
    }
  }
}
