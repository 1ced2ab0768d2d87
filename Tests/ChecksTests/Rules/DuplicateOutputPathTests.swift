import Testing

@Suite struct DuplicateOutputPathTests {
  @Test func reportsAnOldPathThatAnotherPageHas() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [⟦caseload/salford.md⟧]
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:11: error: the old path 'caseload/salford.md' would hide another page [duplicate-path]
          |
        5 | aliases: [caseload/salford.md]
          |           ^~~~~~~~~~~~~~~~~~~ choose another path
        content/caseload/salford.md:1:1: note: it is taken here

        """)
  }

  @Test func reportsAnOldPathThatTwoPagesClaim() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [caseload/old.md]
      ---

      Text.

      """,
      "supervision/other.md": """
      ---
      title: Another page
      summary: A page for a test.
      kind: guide
      aliases: [⟦caseload/old.md⟧]
      ---

      Text.

      """,
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/supervision/other.md:5:11: error: the same old path is given twice [duplicate-path]
          |
        5 | aliases: [caseload/old.md]
          |           ^~~~~~~~~~~~~~~ keep it on one of the two
        content/caseload/new.md:5:11: note: it is taken here

        """)
  }

  @Test func takesUpperCaseForTheSamePath() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [⟦"Caseload/Salford.md"⟧]
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:11: error: the old path 'Caseload/Salford.md' would hide another page [duplicate-path]
          |
        5 | aliases: ["Caseload/Salford.md"]
          |           ^~~~~~~~~~~~~~~~~~~~~ choose another path
        content/caseload/salford.md:1:1: note: it is taken here

        """)
  }

  @Test func reportsPathsThatTheHubNeedsForItself() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [⟦glossary.md⟧, ⟦topics/wellbeing.md⟧, ⟦pathways/index.md⟧]
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:11: error: the hub has a page of its own at 'glossary.html' [duplicate-path]
          |
        5 | aliases: [glossary.md, topics/wellbeing.md, pathways/index.md]
          |           ^~~~~~~~~~~ choose another path

        content/caseload/new.md:5:24: error: the hub has a page of its own at 'topics/wellbeing.html' [duplicate-path]
          |
        5 | aliases: [glossary.md, topics/wellbeing.md, pathways/index.md]
          |                        ^~~~~~~~~~~~~~~~~~~ choose another path

        content/caseload/new.md:5:45: error: the hub has a page of its own at 'pathways/index.html' [duplicate-path]
          |
        5 | aliases: [glossary.md, topics/wellbeing.md, pathways/index.md]
          |                                             ^~~~~~~~~~~~~~~~~ choose another path

        """)
  }

  @Test func letsPathsOfTheirOwnPass() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      aliases: [caseload/old.md, pages/old.md, pathways/old.md]
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }
}
