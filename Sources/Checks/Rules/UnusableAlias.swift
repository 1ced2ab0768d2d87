import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let unusableAlias = Check(
    Rule(
      "unusable-alias", .error,
      explanation: """
        Under 'aliases' stand old paths of the page, each from the top of the content folder, with \
        its folder and ending in '.md'. A redirect is put there for readers who kept the old address.
        """,
      wrong: "aliases: [../repairing/riverside-queue]",
      right: "aliases: [repairing/riverside-queue.md]")
  ) { hub, rule in
    var found: [Diagnostic] = []
    for id in hub.pages.indices {
      for alias in hub.pages[id].front.aliases where !isUsable(alias.value) {
        found.append(
          Diagnostic(
            rule, "'\(alias.value)' cannot be an old path",
            at: hub.place(on: hub.pages[id], alias.range),
            suggestion: .init("write it from the top of the content folder, ending in '.md'")))
      }
    }
    return found
  }

  private static func isUsable(_ alias: String) -> Bool {
    guard let path = PagePath(alias) else { return false }
    return path.fileExtension == "md"
  }
}
