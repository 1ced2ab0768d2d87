import Testing

@Suite struct SkippedHeadingLevelTests {
  @Test func reportsALevelThatIsLeftOut() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n## Setting\n\n⟦#### The team⟧\n\nText.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:9:1: warning: a heading of level 4 follows one of level 2 [skipped-heading-level]
          |
        9 | #### The team
          | ^~~~~~~~~~~~~ start it with '###'

        """)
  }

  @Test func countsTheTitleAsTheFirstLevel() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n⟦### Setting⟧\n\nText.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: warning: a heading of level 3 follows the title [skipped-heading-level]
          |
        7 | ### Setting
          | ^~~~~~~~~~~ start it with '##'

        """)
  }

  @Test(arguments: [
    "## A\n\n### B\n\n#### C\n\nText.\n\n## D\n\n### E\n\nText."
  ])
  func letsStepsUpAndDownPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
