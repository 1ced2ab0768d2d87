import Diagnostics
import Markdown

extension Check {
  static let unclosedCode = Check(
    Rule(
      "unclosed-code", .warning,
      explanation: """
        A block of code begins and ends with a line of three or more backticks or tildes. Where the second line is \
        missing, all that follows is shown as code.
        """,
      wrong: "```\nplait build\n\nThen open the page.",
      right: "```\nplait build\n```\n\nThen open the page."),
    ofProblems: { problem, _ in
      guard case .unclosedCode(let fence) = problem else { return nil }
      return Breach(
        "the code that begins here does not end",
        "put '\(fence)' on a line of its own where it ends")
    })
}
