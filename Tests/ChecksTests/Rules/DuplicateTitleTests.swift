import Testing

@Suite struct DuplicateTitleTests {
  @Test func reportsTheSecondPageOfATitle() async throws {
    let hub = TestHub([
      "supervision/other.md": """
      ---
      title: ⟦ranges by GRADE⟧
      summary: A page for a test.
      kind: guide
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/supervision/other.md:2:8: warning: another page has the title 'ranges by GRADE' [duplicate-title]
          |
        2 | title: ranges by GRADE
          |        ^~~~~~~~~~~~~~~ add what tells the two apart
        content/caseload/salford.md:2:8: note: the other page is here

        """)
  }

  @Test func letsTitlesOfTheirOwnPass() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nText.\n"
    ])
    #expect(try await hub.report() == "")
  }
}
