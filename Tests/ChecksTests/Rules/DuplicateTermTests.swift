import Testing

@Suite struct DuplicateTermTests {
  @Test func reportsAFormOfTwoTerms() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: ⟦caseload⟧
        definition: The families assigned to one worker at a time.
        also: [caseloads, Locum]
      - term: ⟦locum⟧
        definition: Somebody who stands in.

      """,
      "caseload/new.md": "{front}\n\nA locum.\n",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/data/glossary.yml:1:9: error: 'Locum' is a form of 'caseload' and of 'locum' [duplicate-term]
          |
        1 | - term: caseload
          |         ^~~~~~~~ keep it in one of the two
        content/data/glossary.yml:4:9: note: the other is here

        content/data/glossary.yml:4:9: note: no page uses the term 'locum' [term-never-used]
          |
        4 | - term: locum
          |         ^~~~~ write under 'also' how pages say it

        """)
  }

  @Test func reportsAFormUnderAlsoOfTwoTerms() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
      - term: ⟦locum⟧
        definition: Somebody who stands in.
        also: [caseloads]

      """,
      "caseload/new.md": "{front}\n\nA locum.\n",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/data/glossary.yml:4:9: error: 'caseloads' is a form of 'locum' and of 'caseload' [duplicate-term]
          |
        4 | - term: locum
          |         ^~~~~ keep it in one of the two
        content/data/glossary.yml:1:9: note: the other is here

        """)
  }

  @Test func letsATermRepeatItself() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads, Caseload]

      """
    ])
    #expect(try await hub.report() == "")
  }
}
