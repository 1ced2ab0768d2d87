import Testing

@Suite struct MissingConsentTests {
  @Test func reportsACaseStudyThatNamesWithoutConsent() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: ⟦salford⟧
      evidence: reported
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:15: error: the case study names 'salford' without saying why it may [missing-consent]
          |
        5 | organisation: salford
          |               ^~~~~~~ add 'consent' with a public source, or with who agreed and when

        """)
  }

  @Test(arguments: ["consent:", "consent: \"\"", "consent: {}"])
  func takesNoEmptyFieldForConsent(field: String) async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: ⟦salford⟧
      evidence: reported
      \(field)
      ---

      Text.

      """
    ])
    #expect(try await hub.reportAtMarks().contains("[missing-consent]"))
  }

  @Test func letsConfirmedConsentPass() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: reported
      consent:
        kind: confirmed
        date: 2026-11-02
        by: The principal social worker
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }

  @Test func asksNothingWhereNobodyIsNamed() async throws {
    var hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: an-office
      evidence: studied
      ---

      Text.

      """
    ])
    let organisations = String(decoding: hub.files["data/organisations.yml"] ?? [], as: UTF8.self)
    hub.put(
      organisations
        + "- {key: an-office, name: An office in a study, region: North West, anonymous: true}\n",
      at: "data/organisations.yml")
    #expect(try await hub.report() == "")
  }
}
