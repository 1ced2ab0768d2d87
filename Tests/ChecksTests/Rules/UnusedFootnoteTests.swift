import Testing

@Suite struct UnusedFootnoteTests {
  @Test func reportsAFootnoteThatIsNotShown() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nCaseloads fell.\n\n⟦[^1]⟧: In two teams.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:9:1: warning: this footnote is not shown: nothing refers to it, or an earlier one has the same mark [unused-footnote]
          |
        9 | [^1]: In two teams.
          | ^~~~ put '[^1]' where it belongs in the text, or delete it

        """)
  }

  @Test(arguments: [
    "Caseloads fell.[^1]\n\n[^1]: In two teams.",
    "```\n[^1]: In two teams.\n```",
  ])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
