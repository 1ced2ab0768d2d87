import Diagnostics
import Markdown

extension Check {
  static let misshapenLink = Check(
    Rule(
      "misshapen-link", .warning,
      explanation: """
        A link is its words in square brackets and, straight after them, where it leads in round ones. The other \
        way round, or with a space between the two, there is no link, and readers see the brackets.
        """,
      wrong: "See [how Salford did it] (salford.md).",
      right: "See [how Salford did it](salford.md)."),
    ofProblems: { problem, _ in
      switch problem {
      case .spacedLink:
        Breach("a space stands inside a link", "take out what is between ']' and '('")
      case .reversedLink:
        Breach(
          "the brackets of a link are the wrong way round", "write '[words](where it leads)'")
      default: nil
      }
    })
}
