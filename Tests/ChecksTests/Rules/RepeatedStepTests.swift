import Testing

@Suite struct RepeatedStepTests {
  @Test func reportsTheSecondTime() async throws {
    let hub = TestHub([
      "pathways/start.md": """
      ---
      title: Where to start
      summary: Two steps.
      steps:
        - page: ../caseload/salford.md
          why: It is short.
        - page: ../supervision/reflection.md
        - page: ⟦../supervision/../caseload/salford.md⟧
      ---

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/pathways/start.md:8:11: warning: the page '../supervision/../caseload/salford.md' is a step twice [repeated-step]
          |
        8 |   - page: ../supervision/../caseload/salford.md
          |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ take out one of the two, or name the page that was meant
        content/pathways/start.md:5:11: note: it is a step here first

        """)
  }
}
