import Diagnostics
import Markdown

extension Check {
  static let foreignMarkup = Check(
    Rule(
      "foreign-markup", .error,
      explanation: """
        Other programs have call-outs, templates and attributes of their own. Here they mean nothing, so readers \
        see them as they are written, and what is indented below them as code. A call-out is a quotation whose \
        first line is '[!NOTE]'.
        """,
      wrong: "!!! note\n    One team is enough.", right: "> [!NOTE]\n> One team is enough."),
    ofProblems: { problem, _ in
      guard case .foreignMarkup(let markup) = problem else { return nil }
      switch markup {
      case .callout(let text):
        return Breach(
          "'\(text)' begins no call-out here",
          "write '> [!\(CalloutName.meant(by: text) ?? CalloutName.usual)]', and '> ' before every line of its text"
        )
      case .unquotedCallout:
        return Breach(
          "a call-out has to be a quotation",
          "write '> ' before this line and every line of its text")
      case .template(let text):
        return Breach(
          "nothing is put in place of '\(text)' here",
          "write what readers should see, or put it between backticks to show it as it is")
      case .attributes(let text):
        return Breach(
          "'\(text)' sets nothing here",
          "delete it, or put it between backticks to show it as it is")
      case .wikiLink(let text) where text.hasPrefix("!"):
        return Breach(
          "'\(text)' shows no picture here",
          "write '![what it shows](../assets/picture.png)', with the path from this page")
      case .wikiLink(let text) where text.lowercased() == "[[toc]]":
        return breach(.contents, text)
      case .wikiLink(let text):
        return Breach(
          "'\(text)' makes no link here", "write '[words](page.md)', with the path from this page")
      case .mark(let mark, let text): return breach(mark, text)
      }
    })

  private static func breach(_ mark: ForeignMark, _ text: String) -> Breach {
    switch mark {
    case .highlight:
      let words = String(text.dropFirst(2).dropLast(2))
      return Breach(
        "'\(text)' highlights nothing here", "write '**\(words)**'", replacement: "**\(words)**")
    case .hiddenText:
      return Breach(
        "'\(text)' hides nothing here: readers would see it",
        "delete it, or write it as a remark: '<!-- … -->'")
    case .emoji:
      return Breach(
        "'\(text)' stands for no picture here",
        "write the character itself, such as '✓', or put it between backticks to show it as it is")
    case .abbreviation:
      return Breach(
        "'\(text)' explains nothing here",
        "explain the word in data/glossary.yml, and delete the line")
    case .definition:
      return Breach(
        "a colon does not begin a definition here",
        "write '- **word**: what it means', or add the word to data/glossary.yml")
    case .tab:
      return Breach(
        "'\(text)' begins no tab here",
        "write a heading such as '### Title', and delete the spaces before the lines of its text")
    case .contents:
      return Breach(
        "'\(text)' makes no table of contents here",
        "delete it: each page lists its headings by itself")
    case .box:
      return Breach(
        "'\(text)' makes no box to tick here",
        "write '- [ ] ' with a space between the brackets and one after them")
    case .drawing where text.lowercased().hasPrefix("chart"):
      return Breach("the block '\(text)' draws nothing here", "write 'chart', in small letters")
    case .drawing:
      return Breach(
        "the block '\(text)' draws nothing here, and readers would see its code",
        "put a picture of it into 'assets/' and show that, or use a 'chart'")
    case .inlineNote:
      return Breach(
        "'\(text)' is no footnote here",
        "write '[^1]' here, and a line '[^1]: ' with the note, with an empty line above it")
    }
  }
}
