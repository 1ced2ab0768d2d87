import Diagnostics
import Markdown

extension Check {
  /// An error: readers would see the brackets and the key.
  static let malformedCitation = Check(
    Rule(
      "malformed-citation", .error,
      explanation: """
        A citation is the key of a source after '@', in square brackets; a page may follow after a \
        comma, and more sources after semicolons.
        """,
      wrong: "Queues grew shorter [@survey 2025].",
      right: "Queues grew shorter [@survey-2025, p. 12]."),
    ofProblems: { problem, _ in
      guard case .malformedCitation(let text) = problem else { return nil }
      return Breach(
        "'\(text)' is not a citation", "write it like '[@survey-2025]' or '[@survey-2025, p. 12]'")
    })
}
