import Testing

@Suite struct UnusedAssetTests {
  @Test func reportsAFileThatNoPageUses() async throws {
    let hub = TestHub([
      "assets/old-plan.pdf": "a plan"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/assets/old-plan.pdf:1:1: warning: no page uses the file [unused-asset]
          = link to it, or take it out of the content folder

        """)
  }

  @Test func countsLinksChartsAndTheFooter() async throws {
    let hub = TestHub([
      "assets/plan.pdf": "a plan",
      "assets/data/a.csv": "Year,Cases\n2024,15\n",
      "assets/foot.pdf": "small print",
      "hub.yml": """
      title: A hub for tests
      strapline: Nothing in it is wrong.
      language: en-GB
      strands:
        - folder: caseload
          title: Caseload
        - folder: supervision
          title: Supervision
      audiences:
        - key: leaders
          title: Leaders
          summary: You lead a service.
        - key: supervisors
          title: Supervisors
          summary: You supervise practice.
      topics:
        - key: allocation
          title: Allocating work
          summary: Who takes on what.
        - key: wellbeing
          title: Wellbeing
          summary: How people are.
      regions: [Greater London, North West]
      footer:
        - title: About
          to: pages/about.md
        - title: Small print
          to: assets/foot.pdf

      """,
      "caseload/new.md": """
      {front}

      [The plan](../assets/plan.pdf)

      ```chart
      type: bar
      title: Cases
      csv: ../assets/data/a.csv
      ```

      """,
    ])
    #expect(try await hub.report() == "")
  }
}
