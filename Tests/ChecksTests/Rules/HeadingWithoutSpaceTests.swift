import Testing

@Suite struct HeadingWithoutSpaceTests {
  @Test func reportsHashesThatMakeNoHeading() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n⟦##⟧What changed\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: '##' begins a heading only with a space after it [heading-without-space]
          |
        7 | ##What changed
          | ^~ write '## ', then the heading

        """)
  }

  @Test(arguments: [
    "## What changed\n\nMuch.",
    "#1 of three",
  ])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
