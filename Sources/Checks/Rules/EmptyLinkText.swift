import Diagnostics
import Markdown

extension Check {
  /// An error: there is nothing to see or to hear, so the link is not there for anyone.
  static let emptyLinkText = Check(
    Rule(
      "empty-link-text", .error,
      explanation: """
        The words between the square brackets are what readers see and click on. A link without any \
        cannot be seen, and a screen reader reads out its address instead. (WCAG 2.2, 2.4.4)
        """,
      wrong: "See [](riverside.md).", right: "See [how Riverside did it](riverside.md)."),
    ofProblems: { problem, _ in
      guard case .emptyLinkText(let destination) = problem else { return nil }
      return Breach(
        "the link to '\(destination)' has no words",
        "write between the square brackets what it leads to")
    })
}
