import Testing

@Suite struct TypedBulletTests {
  @Test func reportsABulletThatMakesNoList() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n⟦•⟧ Start small\n• Count first\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: '•' does not make a list [typed-bullet]
          |
        7 | • Start small
          | ^ start each item with a hyphen and a space

        """)
  }

  @Test(arguments: [
    "- Start small",
    "Small • and counted",
  ])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
