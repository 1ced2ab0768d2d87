import Diagnostics
import Markdown

extension Check {
  static let outdentedBlock = Check(
    Rule(
      "outdented-block", .warning,
      explanation: """
        What belongs to an item of a list starts under the item's text: two spaces in below '- ', three below \
        '1. '. With fewer, the list ends before it, and what follows is a new list.
        """,
      wrong: "1. First\n  - a point of the first\n2. Second",
      right: "1. First\n   - a point of the first\n2. Second"),
    ofProblems: { problem, _ in
      guard case .outdentedBlock(let needed) = problem else { return nil }
      return Breach(
        "this stands too far to the left to belong to the item above, so the list breaks",
        "put \(needed) spaces before it")
    })
}
