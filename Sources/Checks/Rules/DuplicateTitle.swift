import Diagnostics
import Graph
import Model

extension Check {
  static let duplicateTitle = Check(
    Rule(
      "duplicate-title", .warning,
      explanation: """
        Lists, search results and browser tabs show the titles of pages. Two pages with the same title \
        cannot be told apart there. (WCAG 2.2, 2.4.2)
        """,
      wrong: "title: Hilltop", right: "title: \"Hilltop: repairs by table\"")
  ) { hub, rule in
    var first: [String: PageID] = [:]
    var found: [Diagnostic] = []
    for id in hub.pages.indices where !hub.pages[id].front.title.isEmpty {
      guard let earlier = first.updateValue(id, forKey: hub.pages[id].front.title.lowercased())
      else { continue }
      let (page, other) = (hub.pages[id], hub.pages[earlier])
      found.append(
        Diagnostic(
          rule, "another page has the title '\(page.front.title)'",
          at: hub.place(on: page, page.fields["title"]),
          suggestion: .init("add what tells the two apart"),
          notes: [.init("the other page is here", at: hub.place(on: other, other.fields["title"]))])
      )
    }
    return found
  }
}
