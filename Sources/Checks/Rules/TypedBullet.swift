import Diagnostics
import Markdown

extension Check {
  static let typedBullet = Check(
    Rule(
      "typed-bullet", .warning,
      explanation: """
        The items of a list start with a hyphen and a space. Bullets that came with text from a \
        word processor make no list. The lines run on as one paragraph, and screen readers do \
        not say how many there are.
        """,
      wrong: "• Start small\n• Count first", right: "- Start small\n- Count first"),
    ofProblems: { problem, _ in
      guard case .typedBullet(let bullet) = problem else { return nil }
      return Breach("'\(bullet)' does not make a list", "start each item with a hyphen and a space")
    })
}
