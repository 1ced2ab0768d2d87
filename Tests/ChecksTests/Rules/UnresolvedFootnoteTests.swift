import Testing

@Suite struct UnresolvedFootnoteTests {
  @Test func reportsAMarkWithoutItsNote() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nThey fell.⟦[^1]⟧ They rose.[^2]\n\n[^2]: Later.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: there is no footnote '[^1]' [unresolved-footnote]
          |
        7 | They fell.[^1] They rose.[^2]
          |           ^~~~ add a line that starts with '[^1]:', with an empty line above it

        """)
  }

  @Test(arguments: [
    "They fell.[^1]\n\n[^1]: In two teams.",
    "`[^1]`",
    "A caret [ ^1 ].",
  ])
  func letsNotesAndCodePass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
