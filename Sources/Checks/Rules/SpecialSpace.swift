import Diagnostics
import Markdown

extension Check {
  static let specialSpace = Check(
    Rule(
      "non-breaking-space", .warning,
      explanation: """
        A heading or an item of a list begins with its mark and an ordinary space. A non-breaking space looks the \
        same, but readers then see the mark, and the heading or the list is missing. Some keyboards type one \
        where Alt or Option is still held down.
        """,
      wrong: "##\u{A0}What changed  (with a non-breaking space)", right: "## What changed"),
    ofProblems: { problem, _ in
      guard case .specialSpace(let mark) = problem else { return nil }
      return Breach(
        "a non-breaking space follows '\(mark)', so that it is shown as it is",
        "write an ordinary space in its place", replacement: (mark == "#" ? "##" : mark) + " ")
    })
}
