import Diagnostics
import Markdown

extension Check {
  /// An error: readers would see what was meant for editors, or miss what was meant for them.
  static let misshapenRemark = Check(
    Rule(
      "misshapen-remark", .error,
      explanation: """
        A remark for editors stands between '<!--' and '-->', best in lines of its own, and readers never see it. \
        Without its end it would take the rest of the page with it; the first '-->' ends it, so no remark can \
        stand inside another.
        """,
      wrong: "<!-- Ask Riverside for the date.\n\nQueues grew shorter.",
      right: "<!-- Ask Riverside for the date. -->\n\nQueues grew shorter."),
    ofProblems: { problem, _ in
      guard case .misshapenRemark(let fault) = problem else { return nil }
      switch fault {
      case .unclosed(isShown: false):
        return Breach(
          "nothing ends this remark, so readers would miss everything after it",
          "write '-->' where it ends")
      case .unclosed(isShown: true):
        return Breach(
          "nothing ends this remark in its paragraph, so readers would see it",
          "write '-->' where it ends, or put '<!--' between backticks to show it")
      case .nested:
        return Breach(
          "a remark begins inside a remark", "end the first with '-->', or delete this '<!--'")
      case .doubleHyphen:
        return Breach(
          "a remark inside a line cannot hold '--', so readers would see it",
          "write one hyphen, or put the remark in a line of its own")
      case .besideText:
        return Breach(
          "this text begins its line with a remark, so it would not be read as Markdown",
          "put the remark in a line of its own")
      }
    })
}
