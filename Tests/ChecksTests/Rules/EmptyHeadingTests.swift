import Testing

@Suite struct EmptyHeadingTests {
  @Test func reportsAHeadingWithoutWords() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦##⟧\n\nText.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: error: the heading has no words [empty-heading]
          |
        7 | ##
          | ^~ write some after the '#', or delete the line

        """)
  }

  @Test func doesNotTakeALineOfNumberSignsForWords() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦## ##⟧\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: error: the heading has no words [empty-heading]
          |
        7 | ## ##
          | ^~~~~ write some after the '#', or delete the line

        """)
  }

  @Test(arguments: [
    "## `code`\n\nText."
  ])
  func letsHeadingsOfCodePass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
