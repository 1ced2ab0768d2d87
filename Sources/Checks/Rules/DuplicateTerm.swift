import Diagnostics
import Graph
import Model

extension Check {
  static let duplicateTerm = Check(
    Rule(
      "duplicate-term", .error,
      explanation: """
        Each form of a term, under 'term' or 'also', leads to one entry of the glossary. A form that \
        two entries have would leave it to chance which of them a reader gets.
        """,
      wrong: "- term: queue\n  also: [line]\n- term: line",
      right: "- term: queue\n- term: line")
  ) { hub, rule in
    var owners: [String: Term] = [:]
    var found: [Diagnostic] = []
    // Terms with the same name are found while the glossary is read.
    for term in hub.library.terms { owners[term.term.lowercased()] = term }
    for term in hub.library.terms {
      for form in term.also {
        let owner = owners.updateValue(term, forKey: form.lowercased()) ?? term
        guard owner.place != term.place else { continue }
        owners[form.lowercased()] = owner
        found.append(
          Diagnostic(
            rule, "'\(form)' is a form of '\(term.term)' and of '\(owner.term)'",
            at: .init(term.place.file, term.place.range),
            suggestion: .init("keep it in one of the two"),
            notes: [.init("the other is here", at: .init(owner.place.file, owner.place.range))]))
      }
    }
    return found
  }
}
