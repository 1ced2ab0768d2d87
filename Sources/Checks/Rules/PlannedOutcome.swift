import Diagnostics
import Graph
import Model

extension Check {
  static let plannedOutcome = Check(
    Rule(
      "planned-outcome", .error,
      explanation: """
        'evidence: plan' says that nothing has been done yet. There can be no result then, only a \
        figure from before. Readers must not take a hope for a result.
        """,
      wrong: "evidence: plan\nmeasures:\n  - name: Time on notes\n    after: 35 minutes",
      right: "evidence: plan\nmeasures:\n  - name: Time on notes\n    before: 90 minutes")
  ) { hub, rule in
    var found: [Diagnostic] = []
    for id in hub.pages.indices {
      guard let study = hub.pages[id].caseStudy, study.evidence == .plan else { continue }
      for measure in study.measures {
        guard let field = measure.figures.resultField else { continue }
        let (page, place) = (hub.pages[id], measure.place)
        found.append(
          Diagnostic(
            rule, "'\(measure.name)' has a figure under '\(field)', but the evidence is a plan",
            at: .init(place.file, place.range),
            suggestion: .init(
              field == "value"
                ? "write 'before' in place of 'value' if it is from before, or take it out"
                : "say what the evidence is, or take the figure out"),
            notes: [
              .init("the evidence is given here", at: hub.place(on: page, page.fields["evidence"]))
            ]))
      }
    }
    return found
  }
}

extension CaseStudy.Figures {
  /// The field with a figure that there can only be once something was done.
  fileprivate var resultField: String? {
    switch self {
    case .change(_, let after): after == nil ? nil : "after"
    case .contrast(_, let with): with == nil ? nil : "with"
    case .single: "value"
    case .unclear: nil
    }
  }
}
