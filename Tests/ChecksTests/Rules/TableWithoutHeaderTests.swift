import Testing

@Suite struct TableWithoutHeaderTests {
  @Test func reportsATableWhoseColumnsHaveNoNames() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦| | |⟧\n|---|---|\n| Level 2 | 20 |\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: error: the columns of the table have no names [table-without-header]
          |
        7 | | | |
          | ^~~~~ name them in its first row

        """)
  }

  @Test(arguments: [
    "| Grade | Range |\n|---|---|\n| Level 2 | 20 |",
    "| | 2024 |\n|---|---|\n| Level 2 | 20 |",
  ])
  func letsTablesWithNamesPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
