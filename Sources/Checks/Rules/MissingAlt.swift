import Diagnostics
import Markdown

extension Check {
  /// An error: WCAG 2.2 puts it at level A, and who does not see the picture gets nothing at all.
  static let missingAlt = Check(
    Rule(
      "missing-alt", .error,
      explanation: """
        A picture says in words what it shows, for people who do not see it. The words stand between \
        the square brackets. A picture that says nothing, such as an ornament, has the title \
        "decorative" instead. (WCAG 2.2, 1.1.1)
        """,
      wrong: "![](../assets/team.png)",
      right: """
        ![Four people round a table with a wall chart](../assets/team.png)

        ![](../assets/line.png "decorative")
        """),
    ofProblems: { problem, _ in
      guard case .missingAlt(let destination) = problem else { return nil }
      return Breach(
        "the picture '\(destination)' does not say what it shows",
        "describe it between the square brackets, or give it the title \"decorative\"")
    })
}
