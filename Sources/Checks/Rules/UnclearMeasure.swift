import Diagnostics
import Graph
import Model

extension Check {
  static let unclearMeasure = Check(
    Rule(
      "unclear-measure", .error,
      explanation: """
        Readers must see what a figure is compared with. So a measure has 'before' and 'after', \
        or 'without' and 'with', or one 'value', and no mixture of them. A cost and a saving are \
        two measures, each with a 'value'. Of a pair, one may be left out where it is not known.
        """,
      wrong: "- name: Time on notes\n  before: 90 minutes\n  with: 35 minutes",
      right: "- name: Time on notes\n  without: 90 minutes\n  with: 35 minutes")
  ) { hub, rule in
    var found: [Diagnostic] = []
    for page in hub.pages {
      for measure in page.caseStudy?.measures ?? [] {
        guard case .unclear(let fields) = measure.figures else { continue }
        let names = Enumeration.text(fields.map { "'\($0)'" }, "and")
        found.append(
          Diagnostic(
            rule,
            fields.isEmpty
              ? "the measure '\(measure.name)' has no figure"
              : "the measure '\(measure.name)' mixes \(names)",
            at: .init(measure.place.file, measure.place.range),
            suggestion: .init(
              (fields.isEmpty ? "add" : "keep only")
                + " 'before' and 'after', or 'without' and 'with', or 'value'")))
      }
    }
    return found
  }
}
