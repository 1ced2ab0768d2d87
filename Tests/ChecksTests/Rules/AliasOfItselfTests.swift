import Testing

@Suite struct AliasOfItselfTests {
  @Test func reportsTheOwnPathAmongOldPaths() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [caseload/old.md, ⟦caseload/new.md⟧]
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:28: error: the page is not an old path of itself [alias-of-itself]
          |
        5 | aliases: [caseload/old.md, caseload/new.md]
          |                            ^~~~~~~~~~~~~~~ take it out

        """)
  }

  @Test func takesUpperCaseForTheSamePath() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases:
        - ⟦caseload/New.md⟧
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:6:5: error: the page is not an old path of itself [alias-of-itself]
          |
        6 |   - caseload/New.md
          |     ^~~~~~~~~~~~~~~ take it out

        """)
  }

  @Test func letsOtherPathsPass() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [caseload/old.md, supervision/new.md]
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }
}
