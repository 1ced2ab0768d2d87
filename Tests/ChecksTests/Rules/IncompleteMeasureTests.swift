import Testing

@Suite struct IncompleteMeasureTests {
  @Test func namesWhatAMeasureLeavesOut() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: reported
      consent:
        kind: public-source
        url: https://www.example.org/salford
        by: other
      measures:
        - name: ⟦Time on notes⟧
          after: 35 minutes
        - name: ⟦Days off sick⟧
          before: 9
          after: 4
          n: 19 social workers
          by: Salford City Council
      ---

      Text.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:12:11: warning: the measure 'Time on notes' does not say when it was measured, how many it rests on or who measured it [incomplete-measure]
           |
        12 |   - name: Time on notes
           |           ^~~~~~~~~~~~~ add 'date', 'n' and 'by', or write there that it is not known

        content/caseload/new.md:14:11: warning: the measure 'Days off sick' does not say when it was measured [incomplete-measure]
           |
        14 |   - name: Days off sick
           |           ^~~~~~~~~~~~~ add 'date', or write there that it is not known

        """)
  }

  @Test func letsCompleteMeasuresPass() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: reported
      consent:
        kind: public-source
        url: https://www.example.org/salford
        by: other
      measures:
        - name: Time on notes
          after: 35 minutes
          n: Not given
          by: Salford City Council
          date: May 2024
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }
}
