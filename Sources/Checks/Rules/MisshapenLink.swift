import Diagnostics
import Markdown

extension Check {
  static let misshapenLink = Check(
    Rule(
      "misshapen-link", .warning,
      explanation: """
        A link is its words in square brackets and, straight after them, where it leads in round \
        ones. If the two change places, or a space stands between them or in the address, there \
        is no link. Nor is there one if its label stands for no address. Readers see the \
        brackets. The same goes for pictures.
        """,
      wrong: "See [how Riverside did it] (riverside.md).",
      right: "See [how Riverside did it](riverside.md)."),
    ofProblems: { problem, _ in
      switch problem {
      case .spacedLink:
        Breach("a space stands inside a link", "take out what is between ']' and '('")
      case .reversedLink:
        Breach(
          "the brackets of a link are the wrong way round", "write '[words](where it leads)'")
      case .misshapenAddress(let fault): breach(fault)
      default: nil
      }
    })

  private static func breach(_ fault: MarkdownProblem.AddressFault) -> Breach {
    switch fault {
    case .space(let isPicture, let inside):
      let what = isPicture ? "a picture" : "a link"
      let isFile = !inside.contains("://") && !inside.isEmpty
      return Breach(
        "a space stands in the address of \(what)",
        isFile
          ? "give the file a name with hyphens, and write '\(inside.replacing(" ", with: "-"))'"
          : "write '%20' for each space")
    case .curlyQuotes:
      return Breach(
        "curly quotation marks stand round the title of a link", "write straight ones, '\"'")
    case .unclosed:
      return Breach("nothing ends the address of this link", "write ')' after it")
    case .undefined(let words, let label):
      return Breach(
        "there is no address for the label '\(label)'",
        "write '[\(words)](address)', or add a line '[\(label)]: address'")
    }
  }
}
