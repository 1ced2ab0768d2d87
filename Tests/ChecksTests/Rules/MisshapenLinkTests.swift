import Testing

@Suite struct MisshapenLinkTests {
  @Test func reportsASpaceInALink() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nSee [the whole story⟦] (⟧index.md).\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:21: warning: a space stands inside a link [misshapen-link]
          |
        7 | See [the whole story] (index.md).
          |                     ^~~ take out what is between ']' and '('

        """)
  }

  @Test(arguments: [
    "See [how it was done](index.md).",
    "In brackets [so] (see below).",
  ])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}

extension MisshapenLinkTests {
  @Test func reportsBracketsTheWrongWayRound() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nSee (the whole story⟦)[index.md]⟧.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:21: warning: the brackets of a link are the wrong way round [misshapen-link]
          |
        7 | See (the whole story)[index.md].
          |                     ^~~~~~~~~~~ write '[words](where it leads)'

        """)
  }
}
