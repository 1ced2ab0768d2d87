import Testing

@Suite struct UnknownCalloutTests {
  @Test func suggestsTheNearestKind() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n> ⟦[!WARNNG]⟧ Mind this\n> It is new.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:3: error: there is no call-out of the kind 'WARNNG' [unknown-callout]
          |
        7 | > [!WARNNG] Mind this
          |   ^~~~~~~~~ did you mean 'WARNING'?

        """)
  }

  @Test func listsTheKindsWhereNoneIsNear() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n> ⟦[!ZEBRA]⟧ Start small\n> One team is enough.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:3: error: there is no call-out of the kind 'ZEBRA' [unknown-callout]
          |
        7 | > [!ZEBRA] Start small
          |   ^~~~~~~~ the kinds are NOTE, TIP, IMPORTANT, WARNING, CAUTION, QUOTE and DETAILS; 'callouts' in hub.yml adds others

        """)
  }

  @Test(arguments: [
    "> [!note]\n> Text.",
    "> [!Details] More\n> Text.",
    "> Only a quotation.",
  ])
  func letsKindsInAnyCasePass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
