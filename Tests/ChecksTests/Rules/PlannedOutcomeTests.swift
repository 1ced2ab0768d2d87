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
        by: other
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
        content/caseload/new.md:12:11: error: 'Time on notes' has a figure under 'after', but the evidence is a plan [planned-outcome]
           |
        12 |   - name: Time on notes
           |           ^~~~~~~~~~~~~ say what the evidence is, or take the figure out
        content/caseload/new.md:6:11: note: the evidence is given here

        """)
  }

  @Test(arguments: [
    ("with", "say what the evidence is, or take the figure out"),
    ("value", "write 'before' in place of 'value' if it is from before, or take it out"),
  ])
  func reportsAResultUnderAnyName(field: String, advice: String) async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: plan
      consent: {kind: public-source, url: 'https://www.example.org/salford', by: other}
      measures:
        - name: ⟦Time on notes⟧
          \(field): 35 minutes
          n: 19
          by: Salford City Council
          date: May 2024
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:9:11: error: 'Time on notes' has a figure under '\(field)', but the evidence is a plan [planned-outcome]
          |
        9 |   - name: Time on notes
          |           ^~~~~~~~~~~~~ \(advice)
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
        by: other
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
