import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let unknownTerm = Check(
    Rule(
      "unknown-term", .error,
      explanation: """
        Under 'see' an entry of the glossary names other entries that are worth reading, as they are \
        written under 'term'. Each has to be there.
        """,
      wrong: "- term: queue\n  see: [repair rates]", right: "- term: queue\n  see: [repair rate]")
  ) { hub, rule in
    let names = hub.library.terms.map(\.term)
    let known = Set(names)
    var guesses = Guesses()
    return hub.library.terms.flatMap { term in
      term.see.filter { !known.contains($0) }.map { name in
        Diagnostic(
          rule, "'\(term.term)' refers to '\(name)', and there is no such term",
          at: .init(term.place.file, term.place.range),
          suggestion: guesses.about(term.place.file) { NearMiss.nearest(to: name, in: names) }
            .map { .init("did you mean '\($0)'?") }
            ?? .init("take it out of 'see', or add the term: \(KeyKind.term.record(for: name))"))
      }
    }
  }
}
