import Diagnostics
import Graph
import Model

extension Check {
  /// A note: a glossary may explain more than the pages say.
  static let termNeverUsed = Check(
    Rule(
      "term-never-used", .note,
      explanation: """
        A term of the glossary links itself where a page uses it, in the form under 'term' or one of \
        those under 'also'. A term that no page uses may lack the form that the pages use.
        """,
      wrong: "- term: workbench  # and the pages say 'work bench'",
      right: "- term: workbench\n  also: [work bench, work benches]")
  ) { hub, rule in
    guard hub.isComplete else { return [] }
    var used: Set<String> = [""]
    for (term, pages) in zip(hub.library.terms, hub.relations.usedOn) where !pages.isEmpty {
      used.insert(term.term.lowercased())
    }
    return hub.library.terms.compactMap { term in
      guard !used.contains(term.term.lowercased()), !hub.library.shared.terms.contains(term.term)
      else { return nil }
      return Diagnostic(
        rule, "no page uses the term '\(term.term)'", at: .init(term.place.file, term.place.range),
        suggestion: .init("write under 'also' how pages say it"))
    }
  }
}
