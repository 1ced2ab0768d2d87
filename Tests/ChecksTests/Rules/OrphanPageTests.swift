import Testing

@Suite struct OrphanPageTests {
  @Test func reportsAPageBesideTheStrandsThatNothingLeadsTo() async throws {
    let hub = TestHub([
      "pages/method.md": """
      ---
      title: ⟦How we worked⟧
      summary: What was read and when.
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/pages/method.md:2:8: warning: nothing leads to the page 'How we worked' [orphan-page]
          |
        2 | title: How we worked
          |        ^~~~~~~~~~~~~ link to it from another page, or from 'footer' in hub.yml

        """)
  }

  @Test func letsALinkedPagePass() async throws {
    let hub = TestHub([
      "pages/method.md": """
      ---
      title: How we worked
      summary: What was read and when.
      ---

      Text.

      """,
      "pages/about.md": """
      ---
      title: About this hub
      summary: Who makes it.
      ---

      It is made for tests.
      See [how we worked](method.md).

      """,
    ])
    #expect(try await hub.report() == "")
  }

  @Test func letsARelatedPagePass() async throws {
    let hub = TestHub([
      "pages/method.md": """
      ---
      title: How we worked
      summary: What was read and when.
      ---

      Text.

      """,
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      related: [../pages/method.md]
      ---

      Text.

      """,
    ])
    #expect(try await hub.report() == "")
  }
}
