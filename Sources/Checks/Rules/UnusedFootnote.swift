import Diagnostics
import Markdown

extension Check {
  /// Readers lose nothing that they could see was there; the author wanted it said.
  static let unusedFootnote = Check(
    Rule(
      "unused-footnote", .warning,
      explanation: """
        A footnote is shown where its mark, such as '[^1]', stands in the text. One without a mark is left out, and \
        so is a second one with the same mark.
        """,
      wrong: "Queues grew shorter.\n\n[^1]: In the cafés that took part.",
      right: "Queues grew shorter.[^1]\n\n[^1]: In the cafés that took part."),
    ofProblems: { problem, _ in
      guard case .unusedFootnote(let label) = problem else { return nil }
      return Breach(
        "this footnote is not shown: nothing refers to it, or an earlier one has the same mark",
        "put '[^\(label)]' where it belongs in the text, or delete it")
    })
}
