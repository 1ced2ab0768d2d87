import Diagnostics
import Markdown

extension Check {
  static let altIsFileName = Check(
    Rule(
      "alt-is-file-name", .warning,
      explanation: """
        The words between the square brackets say what a picture shows. The name of its file tells \
        nobody anything, nor does 'image' or what a program wrote of its own accord. (WCAG 2.2, 1.1.1)
        """,
      wrong: "![team.png](../assets/team.png)",
      right: "![Four people round a table with a wall chart](../assets/team.png)"),
    ofProblems: { problem, _ in
      guard case .altIsFileName(let alt) = problem else { return nil }
      if alt.lowercased() == "decorative" {
        return Breach(
          "'decorative' is read aloud, as what the picture shows",
          "leave the square brackets empty, and write \"decorative\" after the path, inside the round ones"
        )
      }
      if let bar = alt.lastIndex(of: "|") {
        return Breach(
          "'\(alt[bar...])' sets no size here, and is read aloud",
          "delete it from the square brackets")
      }
      if alt.contains(" ") || !alt.contains(".") {
        return Breach(
          "'\(alt)' does not say what the picture shows",
          "describe the picture between the square brackets")
      }
      return Breach(
        "'\(alt)' is the name of a file, and does not say what the picture shows",
        "describe it between the square brackets")
    })
}
