import Testing

@Suite struct BrokenImageTests {
  @Test func reportsPicturesThatAreNotThere() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      ![A team](⟦../assets/taem.png⟧) ![A team](⟦team.png⟧) ![A map](⟦../assets/map-of-the-area.png⟧)

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: no picture at '../assets/taem.png' [broken-image]
          |
        7 | ![A team](../assets/taem.png) ![A team](team.png) ![A map](../assets/map-of-the-area.png)
          |           ^~~~~~~~~~~~~~~~~~ did you mean '../assets/team.png'?

        content/caseload/new.md:7:41: error: no picture at 'team.png' [broken-image]
          |
        7 | ![A team](../assets/taem.png) ![A team](team.png) ![A map](../assets/map-of-the-area.png)
          |                                         ^~~~~~~~ did you mean '../assets/team.png'?

        content/caseload/new.md:7:60: error: no picture at '../assets/map-of-the-area.png' [broken-image]
          |
        7 | ![A team](../assets/taem.png) ![A team](team.png) ![A map](../assets/map-of-the-area.png)
          |                                                            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~ put it in 'assets/' and write its path from this page

        """)
  }

  @Test func reportsOtherLetters() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n![A team](⟦../assets/Team.png⟧)\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: no picture at '../assets/Team.png' [broken-image]
          |
        7 | ![A team](../assets/Team.png)
          |           ^~~~~~~~~~~~~~~~~~ did you mean '../assets/team.png'?

        """)
  }

  @Test func reportsPicturesFromElsewhere() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n![A team](⟦https://www.example.org/team.png⟧)\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: 'https://www.example.org/team.png' is not a picture in 'assets/' [broken-image]
          |
        7 | ![A team](https://www.example.org/team.png)
          |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ put a picture in 'assets/' and write its path from this page

        """)
  }

  @Test func reportsFilesThatAreNoPictures() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      ![A plan](⟦../assets/plan.pdf⟧) ![A page](⟦salford.md⟧)

      """,
      "assets/plan.pdf": "a plan",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: '../assets/plan.pdf' is not a picture in 'assets/' [broken-image]
          |
        7 | ![A plan](../assets/plan.pdf) ![A page](salford.md)
          |           ^~~~~~~~~~~~~~~~~~ put a picture in 'assets/' and write its path from this page

        content/caseload/new.md:7:41: error: 'salford.md' is not a picture in 'assets/' [broken-image]
          |
        7 | ![A plan](../assets/plan.pdf) ![A page](salford.md)
          |                                         ^~~~~~~~~~ put a picture in 'assets/' and write its path from this page

        """)
  }
}
