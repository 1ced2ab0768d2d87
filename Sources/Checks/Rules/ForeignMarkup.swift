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
          "write '> [!\(callout(for: text))]', and '> ' before every line of its text")
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
      case .wikiLink(let text):
        return Breach(
          "'\(text)' makes no link here", "write '[words](page.md)', with the path from this page")
      }
    })

  /// The call-out that stands for one of another program, such as TIP for `::: hint`.
  private static func callout(for text: String) -> String {
    let name = text.drop { !$0.isLetter }.lowercased()
    switch name {
    case _ where text.hasPrefix("???"): return "DETAILS"
    case "tip", "hint", "success", "check", "done": return "TIP"
    case "important": return "IMPORTANT"
    case "warning", "attention": return "WARNING"
    case "caution", "danger", "error", "failure", "bug": return "CAUTION"
    case "details", "collapse", "expand": return "DETAILS"
    default: return "NOTE"
    }
  }
}
