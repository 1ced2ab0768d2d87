import Testing

@Suite struct SpecialSpaceTests {
  @Test func reportsANonBreakingSpaceAfterHashes() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n⟦##\u{A0}⟧What changed\n\nText.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: a non-breaking space follows '##', so that it is shown as it is [non-breaking-space]
          |
        7 | ##\u{A0}What changed
          | ^~~ write an ordinary space in its place

        """)
  }

  @Test(arguments: ["-\u{A0}one", "1.\u{A0}one", "12)\u{A0}one", "+\u{A0}one", "###\u{202F}One"])
  func reportsItAfterOtherMarks(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n\nText.\n"])
    #expect(try await hub.report().contains("[non-breaking-space]"))
  }

  @Test(arguments: [
    "- one", "1. one", "10\u{A0}000 people", "\\-\u{A0}one", "A #\u{A0}sign", "## One\n\nText.",
    "2024.\u{A0}", "`-\u{A0}one`",
  ])
  func allowsOtherText(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(!(try await hub.report().contains("non-breaking-space")))
  }
}
