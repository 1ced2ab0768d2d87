import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  /// A warning and no error: readers get a heading of the second level, so nothing is lost to them.
  static let topLevelHeading = Check(
    Rule(
      "top-level-heading", .warning,
      explanation: """
        The title in the front matter is the one heading of the first level that a page has, and is shown at its \
        top. Headings in the text start with '##', and the title is not written there again.
        """,
      wrong: "# What they did", right: "## What they did")
  ) { hub, rule in
    hub.pages.indices.flatMap { id -> [Diagnostic] in
      let page = hub.pages[id]
      // Headings are only looked for on the few pages that break the rule.
      return page.body.problems.filter { $0.kind == .topLevelHeading }.map { problem in
        let heading = page.body.headings.first { $0.range == problem.range }
        let isTitle = heading.map { letters($0.text) == letters(page.front.title) } ?? false
        let breach =
          isTitle
          ? Breach(
            "the title of the page stands here again, and readers would see it twice", "delete it",
            replacement: "")
          : Breach(
            "a heading with a single '#' competes with the page's title", "start it with '##'")
        return breach.diagnostic(of: rule, at: hub.place(on: page, problem.range))
      }
    }
  }

  /// What a title comes down to without case, quotes and other signs.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
