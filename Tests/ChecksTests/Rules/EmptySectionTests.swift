import Testing

@Suite struct EmptySectionTests {
  @Test func reportsHeadingsWithNothingUnderThem() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      ⟦## What was hard⟧

      ## What they did

      ### In the office

      Text.

      ⟦### In the field⟧

      ⟦## What is not known⟧

      <!-- Say here what nobody counted. -->

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: nothing stands under the heading 'What was hard' [empty-section]
          |
        7 | ## What was hard
          | ^~~~~~~~~~~~~~~~ write it, or delete the heading

        content/caseload/new.md:15:1: warning: nothing stands under the heading 'In the field' [empty-section]
           |
        15 | ### In the field
           | ^~~~~~~~~~~~~~~~ write it, or delete the heading

        content/caseload/new.md:17:1: warning: nothing stands under the heading 'What is not known' [empty-section]
           |
        17 | ## What is not known
           | ^~~~~~~~~~~~~~~~~~~~ write it, or delete the heading

        """)
  }

  @Test(arguments: [
    "Text.", "- A list", "> A quotation", "| A | table |\n|---|---|\n| of | one row |",
    "```text\ncode\n```", "<!-- A comment -->\n\nText.", "### A lower heading\n\nText.",
    "![Four people](../assets/team.png)", "Text.[^1]\n\n[^1]: A footnote.",
  ])
  func letsWhatReadersSeePass(content: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n## What they did\n\n\(content)\n"])
    #expect(try await hub.report() == "")
  }
}
