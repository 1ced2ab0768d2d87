import Testing

@Suite struct EmptyLinkTextTests {
  @Test func reportsALinkWithoutWords() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSee [](⟦salford.md⟧) and [ ](⟦croydon.md⟧).\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:8: error: the link to 'salford.md' has no words [empty-link-text]
          |
        7 | See [](salford.md) and [ ](croydon.md).
          |        ^~~~~~~~~~ write between the square brackets what it leads to

        content/caseload/new.md:7:28: error: the link to 'croydon.md' has no words [empty-link-text]
          |
        7 | See [](salford.md) and [ ](croydon.md).
          |                            ^~~~~~~~~~ write between the square brackets what it leads to

        """)
  }

  @Test(arguments: [
    "[![Four people](../assets/team.png)](salford.md)"
  ])
  func letsALinkRoundAPicturePass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
