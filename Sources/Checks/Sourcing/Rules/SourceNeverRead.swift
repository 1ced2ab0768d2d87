import Diagnostics
import Graph
import Model

extension Check {
  /// Asked with the other questions about sources only.
  static let sourceNeverRead = Check(
    Rule(
      "source-never-read", .warning,
      explanation: """
        'retrieved' says on which day somebody read the source itself. A source that pages cite and nobody has read \
        is second-hand. ('plait check --sources')
        """,
      wrong: "- key: team-survey-2025  # cited, and without 'retrieved'",
      right: "- key: team-survey-2025\n  retrieved: 2026-11-23")
  ) { hub, rule in
    zip(hub.library.sources, hub.relations.citedBy).compactMap { source, pages in
      guard source.retrieved == nil, !pages.isEmpty else { return nil }
      return Diagnostic(
        rule, "pages cite '\(source.key)', and no day says that somebody read it",
        at: .init(source.place.file, source.place.range),
        suggestion: .init("read it and add 'retrieved', or say in 'note' where it was quoted from"))
    }
  }
}
