import Diagnostics
import Graph
import Model

extension Check {
  /// A warning. Only pages beside the strands can be orphans: all others stand in a list.
  static let orphanPage = Check(
    Rule(
      "orphan-page", .warning,
      explanation: """
        A page in a strand is listed there, and a pathway among the pathways. A page in pages/ is \
        found only if something leads to it: a link on another page, or the footer in hub.yml.
        """,
      wrong: "pages/method.md, and nothing links to it",
      right: "See [how we worked](../pages/method.md).")
  ) { hub, rule in
    guard hub.isComplete else { return [] }
    var isReached = hub.relations.linkedFrom.map { !$0.isEmpty }
    for (id, references) in hub.references.named.enumerated() {
      for case let page? in references.lazy.map(\.page) where page != id { isReached[page] = true }
    }
    for case .page(let page, _) in hub.references.footer { isReached[page] = true }
    return hub.pages.indices.compactMap { id in
      guard !isReached[id], case .plain = hub.pages[id].role else { return nil }
      let page = hub.pages[id]
      return Diagnostic(
        rule, "nothing leads to the page '\(page.front.title)'",
        at: hub.place(on: page, page.fields["title"]),
        suggestion: .init("link to it from another page, or from 'footer' in hub.yml"))
    }
  }
}
