import Testing

@Suite struct UnclosedCodeTests {
  @Test func reportsCodeWithoutAnEnd() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n⟦```⟧\nplait build\n\nThen open the page.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: the code that begins here does not end [unclosed-code]
          |
        7 | ```
          | ^~~ put '```' on a line of its own where it ends

        """)
  }

  @Test(arguments: [
    "```\nplait build\n```",
    "    plait build",
  ])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
