import Testing

@Suite struct RecommendationWithoutAnswerTests {
  @Test func notesARecommendationThatNoPageBearsOn() async throws {
    let hub = TestHub([
      "data/recommendations.yml": """
      - number: 1
        title: Set safe limits
        text: Limits should be set with the sector.
      - number: ⟦2⟧
        title: Count again
        text: Count them again.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/data/recommendations.yml:4:11: note: no page bears on recommendation 2 [recommendation-without-answer]
          |
        4 | - number: 2
          |           ^ add 2 to 'recommendations' of a page that does

        """)
  }

  @Test func letsAnsweredOnesPass() async throws {
    let hub = TestHub([
      "data/recommendations.yml": """
      - number: 1
        title: Set safe limits
        text: Limits should be set with the sector.
      - number: 2
        title: Count again
        text: Count them again.

      """,
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      recommendations: [2]
      ---

      Text.

      """,
    ])
    #expect(try await hub.report() == "")
  }
}
