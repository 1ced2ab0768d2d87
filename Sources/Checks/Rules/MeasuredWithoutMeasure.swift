import Diagnostics
import Graph
import Model

extension Check {
  static let measuredWithoutMeasure = Check(
    Rule(
      "measured-without-measure", .error,
      explanation: """
        'evidence: measured' tells readers that somebody counted, and that the page says who, when and how \
        many. So the page has at least one measure with 'n', 'by' and 'date'. Where somebody \
        independent looked and nothing was counted, the evidence is 'studied'; where those who did it say \
        so, it is 'reported'.
        """,
      wrong: "evidence: measured",
      right: """
        evidence: measured
        measures:
          - name: Time on notes
            value: 35 minutes
            n: 19 volunteers
            by: The organisers
            date: May 2024
        """)
  ) { hub, rule in
    hub.pages.compactMap { page -> Diagnostic? in
      guard let study = page.caseStudy, study.evidence == .measured,
        !study.measures.contains(where: \.isFounded)
      else { return nil }
      return Diagnostic(
        rule, "the evidence is 'measured', but no measure says how many, by whom and when",
        at: hub.place(on: page, page.fields["evidence"]),
        suggestion: .init(
          "add a measure with 'n', 'by' and 'date', or write 'studied' or 'reported' here"))
    }
  }
}

extension CaseStudy.Measure {
  /// Whether it says how many it rests on, who measured it and when.
  fileprivate var isFounded: Bool { count != nil && by != nil && date != nil }
}
