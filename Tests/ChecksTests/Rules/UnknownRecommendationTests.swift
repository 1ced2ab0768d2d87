import Testing

@Suite struct UnknownRecommendationTests {
  @Test func saysWhichNumbersThereAre() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      recommendations: [1, ⟦99⟧]
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:22: error: there is no recommendation 99 [unknown-recommendation]
          |
        5 | recommendations: [1, 99]
          |                      ^~ the only one is 1

        """)
  }

  @Test func saysWhenThereAreNone() async throws {
    let hub = TestHub([
      "data/recommendations.yml": nil,
      "caseload/salford.md": """
      ---
      title: Ranges by grade
      summary: A range for each grade.
      kind: guide
      audience: [leaders]
      topics: [allocation]
      recommendations: [⟦1⟧]
      ---

      ## What they did

      The council set ranges [@nwag-2025].

      ## What changed

      Nobody knows yet.

      """,
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/salford.md:7:19: error: there is no recommendation 1 [unknown-recommendation]
          |
        7 | recommendations: [1]
          |                   ^ data/recommendations.yml has none

        """)
  }
}
