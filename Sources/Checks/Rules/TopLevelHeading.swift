import Diagnostics
import Markdown

extension Check {
  /// A warning and no error: readers get a heading of the second level, so nothing is lost to them.
  static let topLevelHeading = Check(
    Rule(
      "top-level-heading", .warning,
      explanation: """
        The title in the front matter is the one heading of the first level that a page has. Headings \
        in the text start with '##'.
        """,
      wrong: "# What they did", right: "## What they did"),
    ofProblems: { problem, _ in
      guard case .topLevelHeading = problem else { return nil }
      return Breach(
        "a heading with a single '#' competes with the page's title", "start it with '##'")
    })
}
