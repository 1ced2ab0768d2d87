import Testing

@Suite struct PlannedOutcomeTests {
  @Test func reportsAResultOfAPlan() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: plan
      consent:
        kind: public-source
        url: https://www.example.org/salford
      measures:
        - name: ⟦Time on notes⟧
          before: 90 minutes
          after: 35 minutes
          n: 19
          by: Salford City Council
          date: May 2024
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:11:11: error: 'Time on notes' has a figure under 'after', but the evidence is a plan [planned-outcome]
           |
        11 |   - name: Time on notes
           |           ^~~~~~~~~~~~~ say what the evidence is, or take the figure out
        content/caseload/new.md:6:11: note: the evidence is given here

        """)
  }

  @Test func letsWhatWasCountedBeforePass() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: plan
      consent:
        kind: public-source
        url: https://www.example.org/salford
      measures:
        - name: Time on notes
          before: 90 minutes
          n: 19
          by: Salford City Council
          date: May 2024
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }
}
