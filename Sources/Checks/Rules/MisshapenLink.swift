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
      return spaceBreach(inside, in: isPicture ? "a picture" : "a link")
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

  /// What is wrong with an address that has a space in it: a size, a heading or a telephone number that was written as
  /// other programs have it, or a file with such a name.
  private static func spaceBreach(_ inside: String, in what: String) -> Breach {
    let space = "a space stands in the address of \(what)"
    let parts = inside.split(separator: " ")
    if let last = parts.last, parts.count == 2, last.hasPrefix("="),
      last.dropFirst().allSatisfy({ $0.isNumber || "x%*".contains($0) })
    {
      return Breach(
        "'\(last)' sets no size here", "write '\(parts[0])': the hub decides how large it is")
    }
    if let hash = inside.firstIndex(of: "#"), !inside[..<hash].contains(" ") {
      let heading = inside[hash...].lowercased().replacing(" ", with: "-")
      return Breach(space, "write the heading with hyphens: '\(inside[..<hash])\(heading)'")
    }
    if inside.contains("://") || inside.isEmpty {
      return Breach(space, "write '%20' for each space")
    }
    let bare = inside.filter { $0 != " " }
    if bare.hasPrefix("mailto:") || bare.hasPrefix("tel:") {
      return Breach(space, "write '\(bare)'")
    }
    if bare.allSatisfy({ $0.isNumber || "+-()".contains($0) }) {
      return Breach(
        "a telephone number is no address by itself",
        "write 'tel:\(bare.filter { $0.isNumber || $0 == "+" })'")
    }
    return Breach(
      space, "give the file a name with hyphens, and write '\(inside.replacing(" ", with: "-"))'")
  }
}
