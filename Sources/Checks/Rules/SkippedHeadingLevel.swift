import Diagnostics
import Markdown

extension Check {
  static let skippedHeadingLevel = Check(
    Rule(
      "skipped-heading-level", .warning,
      explanation: """
        People who use a screen reader move from heading to heading, and take the levels for an \
        outline. A heading is at most one level below the one before it. (WCAG 2.2, 1.3.1)
        """,
      wrong: "## Setting\n\n#### The team", right: "## Setting\n\n### The team"),
    ofProblems: { problem, _ in
      guard case .skippedHeadingLevel(let from, let to) = problem else { return nil }
      let marks = String(repeating: "#", count: from + 1)
      let before = from <= 1 ? "the title" : "one of level \(from)"
      return Breach("a heading of level \(to) follows \(before)", "start it with '\(marks)'")
    })
}
