import Testing

@Suite struct MisshapenRemarkTests {
  @Test func reportsARemarkThatTakesThePageWithIt() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n⟦<!--⟧ Ask them.\n\nCaseloads fell.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: error: nothing ends this remark, so readers would miss everything after it [misshapen-remark]
          |
        7 | <!-- Ask them.
          | ^~~~ write '-->' where it ends

        """)
  }

  @Test func reportsARemarkThatReadersWouldSee() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nThey ⟦<!--⟧ ask\n\nthem --> fell.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:6: error: nothing ends this remark in its paragraph, so readers would see it [misshapen-remark]
          |
        7 | They <!-- ask
          |      ^~~~ write '-->' where it ends, or put '<!--' between backticks to show it

        """)
  }

  @Test func reportsTwoHyphensInALine() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nThey ⟦<!--⟧ ask -- soon --> fell.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:6: error: a remark inside a line cannot hold '--', so readers would see it [misshapen-remark]
          |
        7 | They <!-- ask -- soon --> fell.
          |      ^~~~ write one hyphen, or put the remark in a line of its own

        """)
  }

  @Test func reportsARemarkInARemark() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n<!-- One\n\n⟦<!--⟧ two -->\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:9:1: error: a remark begins inside a remark [misshapen-remark]
          |
        9 | <!-- two -->
          | ^~~~ end the first with '-->', or delete this '<!--'

        """)
  }

  @Test func reportsTextAfterARemark() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n<!-- Ask. --> ⟦Caseloads *fell*.⟧\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:15: error: this text begins its line with a remark, so it would not be read as Markdown [misshapen-remark]
          |
        7 | <!-- Ask. --> Caseloads *fell*.
          |               ^~~~~~~~~~~~~~~~~ put the remark in a line of its own

        """)
  }

  @Test(arguments: [
    "<!-- Ask. -->\n\nText.", "Text <!-- ask --> more.", "<!-- One --> <!-- two -->\n\nText.",
    "```\n<!-- a\n```", "`<!--` begins a remark.",
  ])
  func letsOtherRemarksPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
