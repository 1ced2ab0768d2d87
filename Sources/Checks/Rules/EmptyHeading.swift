import Diagnostics
import Markdown

extension Check {
  /// An error: it would be an empty line in the page's contents, and "heading" without more to a screen
  /// reader.
  static let emptyHeading = Check(
    Rule(
      "empty-heading", .error,
      explanation: """
        A line with '##' is a heading, and a heading has words. An empty one is read out as 'heading' \
        and nothing else, and cannot be linked to. (WCAG 2.2, 2.4.6)
        """,
      wrong: "##", right: "## What they did"),
    ofProblems: { problem, _ in
      guard case .emptyHeading = problem else { return nil }
      return Breach("the heading has no words", "write some after the '#', or delete the line")
    })
}
