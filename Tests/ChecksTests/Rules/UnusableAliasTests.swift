import Testing

@Suite struct UnusableAliasTests {
  @Test func reportsWhatIsNoPathOfAPage() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases:
        - ⟦../caseload/old.md⟧
        - ⟦caseload/old⟧
        - ⟦caseload/old.html⟧
        - ⟦caseload/⟧
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:6:5: error: '../caseload/old.md' cannot be an old path [unusable-alias]
          |
        6 |   - ../caseload/old.md
          |     ^~~~~~~~~~~~~~~~~~ write it from the top of the content folder, ending in '.md'

        content/caseload/new.md:7:5: error: 'caseload/old' cannot be an old path [unusable-alias]
          |
        7 |   - caseload/old
          |     ^~~~~~~~~~~~ write it from the top of the content folder, ending in '.md'

        content/caseload/new.md:8:5: error: 'caseload/old.html' cannot be an old path [unusable-alias]
          |
        8 |   - caseload/old.html
          |     ^~~~~~~~~~~~~~~~~ write it from the top of the content folder, ending in '.md'

        content/caseload/new.md:9:5: error: 'caseload/' cannot be an old path [unusable-alias]
          |
        9 |   - caseload/
          |     ^~~~~~~~~ write it from the top of the content folder, ending in '.md'

        """)
  }

  @Test func letsPathsFromTheTopPass() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [old/place/page.md]
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }
}
