import Testing

@Suite struct UnexplainedAcronymTests {
  @Test func reportsTheFirstUse() async throws {
    let hub = proseHub("Ask the [⟦LADO⟧](salford.md) first. The LADO knows. LADOs know.")
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:10: warning: nothing explains 'LADO' [unexplained-acronym]
          |
        7 | Ask the [LADO](salford.md) first. The LADO knows. LADOs know.
          |          ^~~~ write it out here, with '(LADO)' after it, or put it into the glossary

        """)
  }

  @Test func looksAtTheTitleFirst() async throws {
    var hub = proseHub("The LADO knows.")
    hub.put(
      "---\ntitle: What ⟦LADOs⟧ know\nsummary: The LADO knows.\nkind: guide\n---\n\nThe LADO knows.\n",
      at: "caseload/new.md")
    #expect(try await hub.reportAtMarks().hasPrefix("content/caseload/new.md:2:13: warning: "))
  }

  @Test(arguments: [
    "Ask the local authority designated officer (LADO). The LADO knows.",
    "Ask the LADO (local authority designated officer).",
    "Ask the Local Authority Designated Officer. The LADO knows.",
    "Read of Anti-Social Behaviour. ASB is rare.",
    "The Association of Directors of Children's Services (ADCS) met.",
    "Two freedom of information requests (FOIs) went out.",
    "The UK, the NHS and two MPs. A PDF, part II.", "`LADO` is code.", "> The LADO knows.",
    "He had an A and a B.", "Go to X.",
  ])
  func letsExplainedAndWellKnownOnesPass(text: String) async throws {
    #expect(try await proseHub(text).report() == "")
  }

  @Test func takesTheGlossaryForAnExplanation() async throws {
    let glossary = """
      - term: caseload
        definition: The families assigned to one worker at a time.
        also: [caseloads]
      - term: local authority designated officer
        definition: Who looks into complaints.
        also: [LADO]

      """
    #expect(try await proseHub("The LADO knows.", ["data/glossary.yml": glossary]).report() == "")
  }

  @Test(arguments: [
    "The local officer (LADO) knows.", "Local authorities differ. The LADO knows.",
    "The local authority designated officer knows the LADO.",
  ])
  func takesNoOtherWordsForAnExplanation(text: String) async throws {
    #expect(try await proseHub(text).report().contains("nothing explains 'LADO'"))
  }
}
