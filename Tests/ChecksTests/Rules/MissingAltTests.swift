import Testing

@Suite struct MissingAltTests {
  @Test func reportsAPictureWithoutWords() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n![](⟦../assets/team.png⟧)\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:5: error: the picture '../assets/team.png' does not say what it shows [missing-alt]
          |
        7 | ![](../assets/team.png)
          |     ^~~~~~~~~~~~~~~~~~ describe it between the square brackets, or give it the title "decorative"

        """)
  }

  @Test func reportsEachOfSeveral() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      Two: ![](⟦../assets/team.png⟧ "A caption") and ![ ](⟦../assets/team.png⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:10: error: the picture '../assets/team.png' does not say what it shows [missing-alt]
          |
        7 | Two: ![](../assets/team.png "A caption") and ![ ](../assets/team.png).
          |          ^~~~~~~~~~~~~~~~~~ describe it between the square brackets, or give it the title "decorative"

        content/caseload/new.md:7:51: error: the picture '../assets/team.png' does not say what it shows [missing-alt]
          |
        7 | Two: ![](../assets/team.png "A caption") and ![ ](../assets/team.png).
          |                                                   ^~~~~~~~~~~~~~~~~~ describe it between the square brackets, or give it the title "decorative"

        """)
  }

  @Test(arguments: [
    "![Four people](../assets/team.png)",
    "![](../assets/team.png \"decorative\")",
  ])
  func letsWordsAndOrnamentsPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
