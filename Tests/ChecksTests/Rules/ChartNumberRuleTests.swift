import Testing

@Suite struct ChartNumberRuleTests {
  @Test func reportsACellOnceHoweverManyChartsShowIt() async throws {
    let chart = "```chart\ntype: bar\ntitle: Repairs\ncsv: ../assets/repairs.csv\n```\n"
    let hub = TestHub([
      "caseload/new.md": "{front}\n\n\(chart)\n\(chart)\n",
      "assets/repairs.csv": "Year,Repairs\n2023,⟦15%⟧\n",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/assets/repairs.csv:2:6: error: '15%' is not a number [chart-number]
          |
        2 | 2023,15%
          |      ^~~ write '15', and put '%' in 'unit'

        """)
  }
}
