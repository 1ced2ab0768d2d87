import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  /// A warning, as for any value that stands in a list twice: often another page was meant.
  static let repeatedStep = Check(
    Rule(
      "repeated-step", .warning,
      explanation: """
        A pathway leads from page to page. A page that comes twice sends readers back, and often \
        another was meant.
        """,
      wrong: "steps:\n  - page: ../repairing/riverside.md\n  - page: ../repairing/riverside.md",
      right: "steps:\n  - page: ../repairing/riverside.md\n  - page: ../repairing/hilltop.md")
  ) { hub, rule in
    var found: [Diagnostic] = []
    for id in hub.pages.indices where hub.pages[id].pathway != nil {
      var first: [PageID: SourceRange] = [:]
      for reference in hub.references.named[id] {
        guard case .step = reference.use, let step = reference.page else { continue }
        guard let earlier = first[step] else {
          first[step] = reference.written.range
          continue
        }
        found.append(
          Diagnostic(
            rule, "the page '\(reference.written.value)' is a step twice",
            at: hub.place(on: hub.pages[id], reference.written.range),
            suggestion: .init("take out one of the two, or name the page that was meant"),
            notes: [.init("it is a step here first", at: hub.place(on: hub.pages[id], earlier))]))
      }
    }
    return found
  }
}
