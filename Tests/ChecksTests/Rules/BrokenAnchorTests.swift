import Testing

@Suite struct BrokenAnchorTests {
  @Test func suggestsTheNearestHeading() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [change](⟦salford.md#what-chnged⟧) and [none](⟦salford.md#results-for-families⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: error: no heading '#what-chnged' on 'Ranges by grade' [broken-anchor]
          |
        7 | See [change](salford.md#what-chnged) and [none](salford.md#results-for-families).
          |              ^~~~~~~~~~~~~~~~~~~~~~ did you mean 'salford.md#what-changed'?

        content/caseload/new.md:7:49: error: no heading '#results-for-families' on 'Ranges by grade' [broken-anchor]
          |
        7 | See [change](salford.md#what-chnged) and [none](salford.md#results-for-families).
          |                                                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ its headings are '#what-they-did' and '#what-changed'

        """)
  }

  @Test func saysWhenThereAreNoHeadings() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSee [change](⟦croydon.md#change⟧).\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: error: no heading '#change' on 'Small teams in Croydon' [broken-anchor]
          |
        7 | See [change](croydon.md#change).
          |              ^~~~~~~~~~~~~~~~~ the page has no headings: link to the page itself

        """)
  }

  @Test func looksOnTheSamePage() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSee [below](⟦#blow⟧).\n\n## Below\n\nText.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:13: error: no heading '#blow' on 'A new page' [broken-anchor]
          |
        7 | See [below](#blow).
          |             ^~~~~ did you mean '#below'?

        """)
  }
}
