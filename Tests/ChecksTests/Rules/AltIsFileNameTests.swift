import Testing

@Suite struct AltIsFileNameTests {
  @Test func reportsTheNameOfAFile() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n![IMG_0042.JPG](⟦../assets/team.png⟧)\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:17: warning: 'IMG_0042.JPG' is the name of a file, and does not say what the picture shows [alt-is-file-name]
          |
        7 | ![IMG_0042.JPG](../assets/team.png)
          |                 ^~~~~~~~~~~~~~~~~~ describe it between the square brackets

        """)
  }

  @Test(arguments: [
    "![Four people](../assets/team.png)",
    "![A screen that shows team.png](../assets/team.png)",
    "![Version 2.0](../assets/team.png)",
  ])
  func letsWordsPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
