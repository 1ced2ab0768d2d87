import Diagnostics
import Graph
import Model

extension Check {
  static let incompleteMeasure = Check(
    Rule(
      "incomplete-measure", .warning,
      explanation: """
        A figure is worth as much as what is known of it. Each says when it was measured ('date'), how \
        many people or records it rests on ('n') and who measured it ('by'). Where a source does not \
        say, write that it does not.
        """,
      wrong: "- name: Time on notes\n  after: 35 minutes",
      right: """
        - name: Time on notes
          after: 35 minutes
          n: 19 volunteers
          by: The organisers
          date: May 2024
        """)
  ) { hub, rule in
    var found: [Diagnostic] = []
    for id in hub.pages.indices {
      for measure in hub.pages[id].caseStudy?.measures ?? [] {
        let lacking = lack(of: measure)
        guard !lacking.isEmpty else { continue }
        let fields = Enumeration.text(lacking.map { "'\($0.field)'" }, "and")
        found.append(
          Diagnostic(
            rule,
            "the measure '\(measure.name)' does not say "
              + Enumeration.text(lacking.map(\.words), "or"),
            at: .init(measure.place.file, measure.place.range),
            suggestion: .init("add \(fields), or write there that it is not known")))
      }
    }
    return found
  }

  private static func lack(of measure: CaseStudy.Measure) -> [(field: String, words: String)] {
    var lacking: [(String, String)] = []
    if measure.date == nil { lacking.append(("date", "when it was measured")) }
    if measure.count == nil { lacking.append(("n", "how many it rests on")) }
    if measure.by == nil { lacking.append(("by", "who measured it")) }
    return lacking
  }
}
