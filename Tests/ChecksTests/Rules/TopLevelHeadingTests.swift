import Testing

@Suite struct TopLevelHeadingTests {
  @Test func reportsASingleNumberSign() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦# What they did⟧\n\n## How\n\nText.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: a heading with a single '#' competes with the page's title [top-level-heading]
          |
        7 | # What they did
          | ^~~~~~~~~~~~~~~ start it with '##'

        """)
  }

  @Test func reportsAnUnderlinedHeading() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦What they did\n=============⟧\n\nText.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: a heading with a single '#' competes with the page's title [top-level-heading]
          |
        7 | What they did
          | ^~~~~~~~~~~~~ start it with '##'

        """)
  }

  @Test func asksToDeleteTheTitleThatStandsThereAgain() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n⟦# A new “page”⟧\n\nText.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: the title of the page stands here again, and readers would see it twice [top-level-heading]
          |
        7 | # A new “page”
          | ^~~~~~~~~~~~~~ delete it

        """)
  }

  @Test(arguments: [
    "## What they did\n\nText.",
    "```\n# A remark\n```",
    "#hashtag",
    "\\# Not a heading",
  ])
  func letsLowerLevelsAndCodePass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
