import Diagnostics
import Markdown

extension Check {
  static let spacedAsterisks = Check(
    Rule(
      "spaced-asterisks", .warning,
      explanation: """
        Asterisks make words bold only where they touch them. With a space on their inner side, or without \
        two others at the end of the words, readers see the asterisks.
        """,
      wrong: "Ask ** before ** you count.", right: "Ask **before** you count."),
    ofProblems: { problem, _ in
      if case .unclosedAsterisks = problem {
        return Breach(
          "these asterisks do not make words bold",
          "write '**' straight before the words and straight after them")
      }
      guard case .spacedAsterisks = problem else { return nil }
      return Breach(
        "these asterisks do not make words bold", "take out the space between them and the words")
    })
}
