import Testing

@Suite struct UnknownTermTests {
  @Test func suggestsTheNearestTerm() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
      - term: ⟦locum⟧
        definition: Somebody who stands in.
        see: [case load, ofsted]

      """,
      "caseload/new.md": "{front}\n\nA locum.\n",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/data/glossary.yml:4:9: error: 'locum' refers to 'case load', and there is no such term [unknown-term]
          |
        4 | - term: locum
          |         ^~~~~ did you mean 'caseload'?

        content/data/glossary.yml:4:9: error: 'locum' refers to 'ofsted', and there is no such term [unknown-term]
          |
        4 | - term: locum
          |         ^~~~~ take it out of 'see', or add the term: - {term: ofsted, definition: …}

        """)
  }

  @Test func letsTermsThatAreTherePass() async throws {
    let hub = TestHub([
      "data/glossary.yml": """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
      - term: locum
        definition: Somebody who stands in.
        see: [caseload]

      """,
      "caseload/new.md": "{front}\n\nA locum.\n",
    ])
    #expect(try await hub.report() == "")
  }
}
