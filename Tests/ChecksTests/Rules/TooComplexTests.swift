import Testing

@Suite struct TooComplexTests {
  @Test func reportsNestingThatNoPageNeeds() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      ⟦>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> ⟧deep

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:1: error: lists or quotations stand too deep inside each other [too-complex]
          |
        7 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>…
          | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ make it simpler here, or split the page

        """)
  }

  @Test func reportsFootnotesInDisguise() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      Text.[^1] ⟦[&#94;⟧2]

      [^1]: Note.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: this cannot be read on a page with footnotes [too-complex]
          |
        7 | Text.[^1] [&#94;2]
          |           ^~~~~~ write '\\[^'

        """)
  }
}
