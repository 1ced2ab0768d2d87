import Testing

@Suite struct VagueLinkTextTests {
  @Test func reportsWordsThatSayNothing() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      [Click here](⟦salford.md⟧), or [*here*](⟦croydon.md⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: warning: the words 'Click here' do not say what the link leads to [vague-link-text]
          |
        7 | [Click here](salford.md), or [*here*](croydon.md).
          |              ^~~~~~~~~~ write what it leads to between the square brackets

        content/caseload/new.md:7:39: warning: the words 'here' do not say what the link leads to [vague-link-text]
          |
        7 | [Click here](salford.md), or [*here*](croydon.md).
          |                                       ^~~~~~~~~~ write what it leads to between the square brackets

        """)
  }

  @Test func seesThroughCaseAndPunctuation() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSalford set ranges: [READ  more …](⟦salford.md⟧)\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:36: warning: the words 'READ more …' do not say what the link leads to [vague-link-text]
          |
        7 | Salford set ranges: [READ  more …](salford.md)
          |                                    ^~~~~~~~~~ write what it leads to between the square brackets

        """)
  }

  @Test(arguments: [
    "[Here is what Salford did](salford.md)",
    "[How Salford did it](salford.md)",
    "[More on ranges](salford.md)",
    "[Details of the ranges](salford.md)",
    "[Thinking more](../supervision/reflection.md)",
  ])
  func letsWordsThatSaySomethingPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
