import Testing

@Suite struct DuplicateHeadingTests {
  @Test func reportsTheSameWordsTwice() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      ## Team A

      ### Results
      Text.
      ## Team B

      ⟦### Results⟧
      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:13:1: warning: another heading of the page says 'Results' [duplicate-heading]
           |
        13 | ### Results
           | ^~~~~~~~~~~ add what tells the two apart
        content/caseload/new.md:9:1: note: the first is here

        """)
  }

  @Test(arguments: [
    "## Results in team A\n\nText.\n\n## Results in team B\n\nText."
  ])
  func letsDifferentWordsPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
