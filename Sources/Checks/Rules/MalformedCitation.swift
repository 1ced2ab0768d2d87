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
      wrong: "Caseloads fell [@nwag 2025].", right: "Caseloads fell [@nwag-2025, p. 12]."),
    ofProblems: { problem, _ in
      guard case .malformedCitation(let text) = problem else { return nil }
      return Breach(
        "'\(text)' is not a citation", "write it like '[@nwag-2025]' or '[@nwag-2025, p. 12]'")
    })
}
