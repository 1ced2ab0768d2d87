import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let aliasOfItself = Check(
    Rule(
      "alias-of-itself", .error,
      explanation: """
        Under 'aliases' stand old paths that send readers to the page. The path that the page has now \
        would send them round in a circle.
        """,
      wrong: "aliases: [repairing/riverside.md]  # in repairing/riverside.md",
      right: "aliases: [repairing/riverside-2024.md]")
  ) { hub, rule in
    var found: [Diagnostic] = []
    for id in hub.pages.indices where !hub.pages[id].front.aliases.isEmpty {
      let own = hub.pages[id].output.lowercased()
      for alias in hub.pages[id].front.aliases
      where PagePath(alias.value)?.output.lowercased() == own {
        found.append(
          Diagnostic(
            rule, "the page is not an old path of itself",
            at: hub.place(on: hub.pages[id], alias.range), suggestion: .init("take it out")))
      }
    }
    return found
  }
}
