import Content
import Diagnostics

extension Check {
  /// A note: a glossary may explain more than the pages say.
  static let termNeverUsed = Check(
    Rule(
      "term-never-used", .note,
      explanation: """
        A term of the glossary links itself where a page uses it, in the form under 'term' or one of \
        those under 'also'. A term that no page uses may lack the form that the pages use.
        """,
      wrong: "- term: caseload  # and the pages say 'case load'",
      right: "- term: caseload\n  also: [case load, case loads]")
  ) { hub, rule in
    zip(hub.library.terms, hub.relations.usedOn).compactMap { term, pages in
      guard pages.isEmpty else { return nil }
      return Diagnostic(
        rule, "no page uses the term '\(term.term)'", at: .init(term.place.file, term.place.range))
    }
  }
}
