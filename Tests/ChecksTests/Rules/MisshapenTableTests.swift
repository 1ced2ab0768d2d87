import Testing

@Suite struct MisshapenTableTests {
  @Test func reportsATableWithoutItsLineOfHyphens() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦|⟧ Grade | Range |\n| Level 2 | 20 to 25 |\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: the table has no line of hyphens under its first line [misshapen-table]
          |
        7 | | Grade | Range |
          | ^ put a line such as '|---|---|' there, with a group of hyphens for each column

        """)
  }

  @Test func reportsALineOfHyphensThatDoesNotFit() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦|⟧ Grade | Range |\n|---|\n| Level 2 | 20 to 25 |\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: the first two lines of the table have different numbers of columns [misshapen-table]
          |
        7 | | Grade | Range |
          | ^ give the second line as many groups of hyphens as there are columns

        """)
  }

  @Test(arguments: ["| Grade | Range |\n|---|---|\n| Level 2 | 20 to 25 |", "| one bar"])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
