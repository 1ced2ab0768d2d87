import Testing

@Suite struct TermNeverUsedTests {
  @Test func notesATermThatNoPageUses() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
      - term: ⟦locum⟧
        definition: Somebody who stands in.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/data/glossary.yml:4:9: note: no page uses the term 'locum' [term-never-used]
          |
        4 | - term: locum
          |         ^~~~~ write under 'also' how pages say it

        """)
  }

  @Test func countsOtherForms() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
      - term: locum
        definition: Somebody who stands in.
        also: [locums]

      """,
      "caseload/new.md": "{front}\n\nFew locums stay.\n",
    ])
    #expect(try await hub.report() == "")
  }
}
