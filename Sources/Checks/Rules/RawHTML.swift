import Diagnostics
import Markdown

extension Check {
  static let rawHTML = Check(
    Rule(
      "raw-html", .error,
      explanation: """
        Pages are written in Markdown. HTML in a page could carry code into the reader's browser, and \
        looks different from the rest of the hub, so it is not let through unless hub.yml says \
        'raw_html: true'. To show a tag as text, put it between backticks.
        """,
      wrong: "A <b>bold</b> claim.", right: "A **bold** claim."),
    ofProblems: { problem, _ in
      guard case .rawHTML(let element) = problem else { return nil }
      return Breach(
        element.isEmpty ? "HTML is not let through" : "HTML is not let through: '<\(element)>'",
        "write it in Markdown, or put it between backticks to show it as text")
    })
}
