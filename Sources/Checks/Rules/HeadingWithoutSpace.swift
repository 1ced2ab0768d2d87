import Diagnostics
import Markdown

extension Check {
  static let headingWithoutSpace = Check(
    Rule(
      "heading-without-space", .warning,
      explanation: """
        A heading is a line that starts with hashes and a space. Without the space readers see the hashes, and \
        the heading is missing from the list of contents.
        """,
      wrong: "##What changed", right: "## What changed"),
    ofProblems: { problem, _ in
      guard case .headingWithoutSpace(let level) = problem else { return nil }
      let hashes = String(repeating: "#", count: level)
      return Breach(
        "'\(hashes)' begins a heading only with a space after it",
        "write '\(hashes) ', then the heading")
    })
}
