import Testing

@Suite struct SourceNeverCitedTests {
  @Test func notesASourceThatNoPageCites() async throws {
    let hub = TestHub([
      "data/sources.yml": """
      - key: nwag-2025
        authors: Macdonald, M.A.
        year: 2025
        title: Final report
        kind: report
      - key: ⟦other-2024⟧
        authors: Other, A.
        year: 2024
        title: Another report
        kind: report

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/data/sources.yml:6:8: note: no page cites the source 'other-2024' [source-never-cited]
          |
        6 | - key: other-2024
          |        ^~~~~~~~~~ write [@other-2024] where a page rests on it

        """)
  }

  @Test func countsFrontMatterAndRecords() async throws {
    let hub = TestHub([
      "data/sources.yml": """
      - key: nwag-2025
        authors: Macdonald, M.A.
        year: 2025
        title: Final report
        kind: report
      - key: a-2024
        authors: A
        year: 2024
        title: Another report
        kind: report
      - key: b-2024
        authors: B
        year: 2024
        title: A third report
        kind: report

      """,
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
        source: a-2024

      """,
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      sources: [b-2024]
      ---

      Text.

      """,
    ])
    #expect(try await hub.report() == "")
  }
}
