import Testing

@Suite struct UnclearMeasureTests {
  /// A case study with measures, each of which says who, when and how many.
  private static func hub(_ measures: [String]) -> TestHub {
    let measures = measures.map {
      "  - name: \($0)\n    n: 19\n    by: Salford City Council\n    date: May 2024\n"
    }
    return TestHub([
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
      \(measures.joined())---

      Text.

      """
    ])
  }

  @Test func namesWhatIsMixed() async throws {
    let hub = Self.hub([
      "⟦Time on notes⟧\n    before: 90 minutes\n    with: 35 minutes",
      "⟦Cost⟧\n    without: £1\n    with: £2\n    value: £3",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:12:11: error: the measure 'Time on notes' mixes 'before' and 'with' [unclear-measure]
           |
        12 |   - name: Time on notes
           |           ^~~~~~~~~~~~~ keep only 'before' and 'after', or 'without' and 'with', or 'value'

        content/caseload/new.md:18:11: error: the measure 'Cost' mixes 'without', 'with' and 'value' [unclear-measure]
           |
        18 |   - name: Cost
           |           ^~~~ keep only 'before' and 'after', or 'without' and 'with', or 'value'

        """)
  }

  @Test(arguments: [
    ["before", "without"], ["before", "value"], ["after", "without"], ["after", "with"],
    ["after", "value"], ["without", "value"], ["with", "value"], ["before", "after", "value"],
  ])
  func takesNoMixture(fields: [String]) async throws {
    let hub = Self.hub(["Time" + fields.map { "\n    \($0): 3" }.joined()])
    #expect(try await hub.report().contains("[unclear-measure]"))
  }

  @Test func reportsAMeasureWithoutAFigure() async throws {
    let hub = Self.hub(["⟦Time on notes⟧\n    unit: minutes"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:12:11: error: the measure 'Time on notes' has no figure [unclear-measure]
           |
        12 |   - name: Time on notes
           |           ^~~~~~~~~~~~~ add 'before' and 'after', or 'without' and 'with', or 'value'

        """)
  }

  @Test func allowsEachComparisonAndHalfOfAPair() async throws {
    let hub = Self.hub(
      [
        ["before", "after"], ["before"], ["after"], ["without", "with"], ["without"], ["with"],
        ["value"],
      ].map { "Time" + $0.map { "\n    \($0): 3" }.joined() })
    #expect(try await hub.report() == "")
  }
}
