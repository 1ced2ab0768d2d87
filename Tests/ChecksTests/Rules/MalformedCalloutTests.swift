import Testing

@Suite struct MalformedCalloutTests {
  @Test func saysWhereATitleBelongs() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n> ⟦[!NOTE Start]⟧ small\n> One team.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:3: error: 'Start' cannot stand between the brackets of a call-out [malformed-callout]
          |
        7 | > [!NOTE Start] small
          |   ^~~~~~~~~~~~~ put the title after the brackets

        """)
  }

  @Test func saysHowALanguageIsGiven() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n> ⟦[!QUOTE lang=welsh!]⟧\n> Helo.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:3: error: 'lang=welsh!' cannot stand between the brackets of a call-out [malformed-callout]
          |
        7 | > [!QUOTE lang=welsh!]
          |   ^~~~~~~~~~~~~~~~~~~~ write the code of a language, as in 'lang=cy'

        """)
  }

  @Test(arguments: [
    "> [!QUOTE lang=cy]\n> Helo."
  ])
  func letsLanguagesPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
