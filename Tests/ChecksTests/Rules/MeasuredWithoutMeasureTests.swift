import Testing

@Suite struct MeasuredWithoutMeasureTests {
  /// A case study whose evidence is measured, with these lines on what was.
  private static func hub(_ measures: String) -> TestHub {
    TestHub([
      "caseload/new.md": """
      ---
      title: A new case study
      summary: What one council did.
      kind: case-study
      organisation: salford
      evidence: ⟦measured⟧
      consent:
        kind: public-source
        url: https://www.example.org/salford
        by: other
      \(measures)---

      Text.

      """
    ])
  }

  @Test func reportsWhatNobodySaysToHaveMeasured() async throws {
    #expect(
      try await Self.hub("").reportAtMarks() == """
        content/caseload/new.md:6:11: error: the evidence is 'measured', but no measure says how many, by whom and when [measured-without-measure]
          |
        6 | evidence: measured
          |           ^~~~~~~~ add a measure with 'n', 'by' and 'date', or write 'studied' or 'reported' here

        """)
  }

  @Test(arguments: ["n: 19", "by: The council", "date: May 2024"])
  func asksForAllThreeInOneMeasure(missing: String) async throws {
    let rest = ["n: 19", "by: The council", "date: May 2024"].filter { $0 != missing }
    let measures = """
      measures:
        - name: Time
          value: 3
          \(rest[0])
          \(rest[1])
        - name: Cost
          value: 4
          \(missing)

      """
    #expect(try await Self.hub(measures).report().contains("[measured-without-measure]"))
  }

  @Test func allowsOneMeasureThatSaysAll() async throws {
    let measures = """
      measures:
        - name: Time
          value: 3
          n: 19
          by: The council
          date: May 2024

      """
    #expect(try await Self.hub(measures).report() == "")
  }

  @Test(arguments: ["studied", "reported", "plan"])
  func allowsOtherEvidenceWithoutMeasures(evidence: String) async throws {
    var hub = Self.hub("")
    hub.put(
      String(decoding: hub.files["caseload/new.md"] ?? [], as: UTF8.self)
        .replacing("measured", with: evidence), at: "caseload/new.md")
    #expect(try await hub.report() == "")
  }
}
