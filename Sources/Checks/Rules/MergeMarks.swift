import Diagnostics
import Markdown

extension Check {
  /// An error: readers would see both versions, one of them as a heading and the other as a quotation.
  static let mergeMarks = Check(
    Rule(
      "merge-marks", .error,
      explanation: """
        Where two people have changed the same lines, Git writes both versions into the file. \
        Lines of seven '<', '=' and '>' stand round them. Somebody has to choose. Nothing is \
        built until the marks are gone.
        """,
      wrong: "<<<<<<< HEAD\nQueues grew shorter.\n=======\nQueues grew longer.\n>>>>>>> branch",
      right: "Queues grew shorter."),
    ofProblems: { problem, _ in
      guard case .mergeMarks = problem else { return nil }
      return Breach(
        "two versions of the text stand here, between the marks of a merge",
        "keep the right one, and delete the lines of '<<<<<<<', '=======' and '>>>>>>>'")
    })
}
