import Testing

@Suite struct MalformedCitationTests {
  @Test func reportsBracketsThatBeginLikeACitation() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nCaseloads fell ⟦[@nwag 2025]⟧ and rose ⟦[@]⟧.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:16: error: '[@nwag 2025]' is not a citation [malformed-citation]
          |
        7 | Caseloads fell [@nwag 2025] and rose [@].
          |                ^~~~~~~~~~~~ write it like '[@survey-2025]' or '[@survey-2025, p. 12]'

        content/caseload/new.md:7:38: error: '[@]' is not a citation [malformed-citation]
          |
        7 | Caseloads fell [@nwag 2025] and rose [@].
          |                                      ^~~ write it like '[@survey-2025]' or '[@survey-2025, p. 12]'

        """)
  }

  @Test(arguments: [
    "They fell [@nwag-2025, p. 12].",
    "They fell [@nwag-2025; @nwag-2025, pp. 3–4].",
    "Write \\[@nwag 2025].",
    "`[@nwag 2025]`",
  ])
  func letsCitationsAndAddressesPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
