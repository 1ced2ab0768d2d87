import Diagnostics
import Markdown

extension Check {
  /// An error: readers would see the brackets, and miss what the note says.
  static let unresolvedFootnote = Check(
    Rule(
      "unresolved-footnote", .error,
      explanation: """
        A footnote has two parts. One is its mark in the text, such as '[^1]'. The other is a \
        line further down that starts with the same mark and a colon.
        """,
      wrong: "Queues grew shorter.[^1]",
      right: "Queues grew shorter.[^1]\n\n[^1]: In the cafés that took part."),
    ofProblems: { problem, _ in
      if case .footnoteWithoutColon(let label) = problem {
        return Breach(
          "the colon is missing after '[^\(label)]', so this is no footnote",
          "write '[^\(label)]: '", replacement: "[^\(label)]:")
      }
      guard case .unresolvedFootnote(let label) = problem else { return nil }
      if label.contains(where: \.isWhitespace) {
        return Breach(
          "'[^\(label)]' is no footnote: a space stands in its mark",
          "write '[^\(label.filter { !$0.isWhitespace })]'")
      }
      return Breach(
        "there is no footnote '[^\(label)]'",
        "add a line that starts with '[^\(label)]:', with an empty line above it")
    })
}
