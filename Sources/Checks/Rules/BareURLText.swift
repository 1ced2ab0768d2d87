import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  /// A warning, also for an address in the text that became a link by itself; an e-mail address is its own
  /// best name.
  static let bareURLText = Check(
    Rule(
      "bare-url-text", .warning,
      explanation: """
        The words of a link say what it leads to. An address says little to people, and a screen reader \
        spells it out. (WCAG 2.2, 2.4.4)
        """,
      wrong: "See [https://www.example.org/report-4](https://www.example.org/report-4).",
      right: "See [the café's report on repairs](https://www.example.org/report-4).")
  ) { hub, rule in
    var found: [Diagnostic] = []
    func note(_ address: String, _ place: Diagnostic.Place) {
      found.append(
        Diagnostic(
          rule, "the words of the link are its address: '\(address)'", at: place,
          suggestion: .init("write what it leads to, as in '[the report](\(address))'")))
    }
    for id in hub.pages.indices {
      for link in hub.pages[id].body.links
      where link.kind == .autolink && !link.destination.hasPrefix("mailto:") {
        note(link.destination, hub.place(on: hub.pages[id], link.range))
      }
      for problem in hub.pages[id].body.problems {
        guard case .bareURLText(let destination) = problem.kind else { continue }
        note(destination, hub.place(on: hub.pages[id], problem.range))
      }
    }
    return found
  }
}
