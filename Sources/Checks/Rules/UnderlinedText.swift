import Diagnostics
import Markdown

extension Check {
  static let underlinedText = Check(
    Rule(
      "underlined-text", .warning,
      explanation: """
        A line of hyphens straight under text makes a heading of it. With an empty line between the two, it is a \
        line across the page.
        """,
      wrong: "The volunteers agreed in May.\n---\nThe next part.",
      right: "The volunteers agreed in May.\n\n---\n\nThe next part."),
    ofProblems: { problem, _ in
      guard case .underlinedText = problem else { return nil }
      return Breach(
        "this line makes a heading of the text above it",
        "put an empty line between them, or start the heading with '##'")
    })
}
