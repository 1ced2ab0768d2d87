import Testing

@Suite struct ClickHereTests {
  @Test func reportsWhatNeedsAMouseOrEyes() async throws {
    let hub = proseHub(
      "⟦Click here⟧ for it. Please ⟦click on the\nlink below⟧, or [⟦tap here⟧ for more](salford.md)."
    )
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: 'click here' says nothing to those who cannot click or see [click-here]
          |
        7 | Click here for it. Please click on the
          | ^~~~~~~~~~ say what is where, and link those words

        content/caseload/new.md:7:27: warning: 'click on the link below' says nothing to those who cannot click or see [click-here]
          |
        7 | Click here for it. Please click on the
          |                           ^~~~~~~~~~~~ say what is where, and link those words

        content/caseload/new.md:8:17: warning: 'tap here' says nothing to those who cannot click or see [click-here]
          |
        8 | link below, or [tap here for more](salford.md).
          |                 ^~~~~~~~ say what is where, and link those words

        """)
  }

  @Test func leavesTheWordsOfALinkToTheirOwnRule() async throws {
    let report = try await proseHub("For ranges [click here](salford.md).").report()
    #expect(report.contains("[vague-link-text]") && !report.contains("[click-here]"))
  }

  @Test(arguments: ["A click is enough.", "Here it is.", "> Click here.", "`click here` is code."])
  func letsOthersPass(text: String) async throws {
    #expect(try await proseHub(text).report() == "")
  }
}
