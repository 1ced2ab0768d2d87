import Testing

@Suite struct AllCapsTests {
  @Test func reportsWordsThatAreShouted() async throws {
    let hub = proseHub(
      "You ⟦MUST⟧ write it down. **⟦DO NOT WAIT⟧.** It is ⟦IMPORTANT⟧.\n\n## ⟦READ THIS⟧\n\nText.")
    let report = try await hub.reportAtMarks()
    #expect(
      report == """
        content/caseload/new.md:7:5: warning: 'MUST' is in capitals [all-caps]
          |
        7 | You MUST write it down. **DO NOT WAIT.** It is IMPORTANT.
          |     ^~~~ write it in small letters

        content/caseload/new.md:7:27: warning: 'DO NOT WAIT' is in capitals [all-caps]
          |
        7 | You MUST write it down. **DO NOT WAIT.** It is IMPORTANT.
          |                           ^~~~~~~~~~~ write it in small letters

        content/caseload/new.md:7:48: warning: 'IMPORTANT' is in capitals [all-caps]
          |
        7 | You MUST write it down. **DO NOT WAIT.** It is IMPORTANT.
          |                                                ^~~~~~~~~ write it in small letters

        content/caseload/new.md:9:4: warning: 'READ THIS' is in capitals [all-caps]
          |
        9 | ## READ THIS
          |    ^~~~~~~~~ write it in small letters

        """)
  }

  @Test(arguments: [
    "The NHS UK team.", "A PDF and a CSV file.", "`DO NOT WAIT` is code.", "> DO NOT WAIT.",
    "I am OK.",
    "Part III and part IV.",
  ])
  func letsAcronymsPass(text: String) async throws {
    #expect(try await proseHub(text).report() == "")
  }

  @Test func letsNamesOfTheHubPass() async throws {
    let organisations = """
      - {key: croydon, name: Croydon Council, region: Greater London}
      - {key: salford, name: CAFCASS CYMRU, region: North West}

      """
    #expect(
      try await proseHub("CAFCASS CYMRU wrote.", ["data/organisations.yml": organisations]).report()
        == "")
  }
}
