import Diagnostics
import Markdown

extension Check {
  static let rawHTML = Check(
    Rule(
      "raw-html", .error,
      explanation: """
        Pages are written in Markdown. HTML in a page could carry code into the reader's \
        browser, and looks different from the rest of the hub. So it is refused unless hub.yml \
        says 'raw_html: true'. To show a tag as text, put it between backticks.
        """,
      wrong: "A <b>bold</b> claim.", right: "A **bold** claim."),
    ofProblems: { problem, _ in
      guard case .rawHTML(let element) = problem else { return nil }
      return Breach(
        element.isEmpty ? "HTML is not let through" : "HTML is not let through: '<\(element)>'",
        remedy(for: element)
          ?? "write it in Markdown, or put it between backticks to show it as text")
    })

  /// What to write in place of an element, where that is not plain from 'in Markdown'.
  private static func remedy(for element: String) -> String? {
    switch element {
    case "br":
      "write a comma or another row in a table, and elsewhere a backslash at the end of the line"
    case "aside", "section", "article":
      "write '> [!NOTE]', and '> ' before every line of its text"
    case "mark": "write '**' before and after the words"
    case "details", "summary":
      "write '> [!DETAILS] Title', and '> ' before every line of what is folded"
    case "b", "strong": "write '**' before and after the words"
    case "i", "em": "write '*' before and after the words"
    case "u": "write '**' before and after the words: readers take underlined words for a link"
    case "a": "write '[words](address)'"
    case "img": "write '![what it shows](../assets/picture.png)'"
    case "sup", "sub": "write the character itself, such as '²', or a footnote, '[^1]'"
    case "p", "div", "span", "center", "font", "small", "big":
      "delete the tags: an empty line parts paragraphs, and the hub decides how text looks"
    case "table", "thead", "tbody", "tr", "th", "td":
      "write the table with bars and a line such as '|---|---|' under its first"
    case "ul", "ol", "li": "write '- ' or '1. ' before each item"
    case "h1", "h2", "h3", "h4", "h5", "h6": "start the heading with '##'"
    case "hr": "write '---' with an empty line above and below"
    case "code", "kbd", "pre": "put the text between backticks"
    case "blockquote": "write '> ' before every line"
    case "iframe", "video", "audio", "script", "embed", "object":
      "write a link to it: a page of the hub holds no programs and nothing from other sites"
    default: nil
    }
  }
}
