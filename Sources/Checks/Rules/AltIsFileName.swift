import Diagnostics
import Markdown

extension Check {
  static let altIsFileName = Check(
    Rule(
      "alt-is-file-name", .warning,
      explanation: """
        The words between the square brackets say what a picture shows. The name of its file tells \
        nobody anything. (WCAG 2.2, 1.1.1)
        """,
      wrong: "![team.png](../assets/team.png)",
      right: "![Four people round a table with a wall chart](../assets/team.png)"),
    ofProblems: { problem, _ in
      guard case .altIsFileName(let alt) = problem else { return nil }
      return Breach(
        "'\(alt)' is the name of a file, and does not say what the picture shows",
        "describe it between the square brackets")
    })
}
