import Diagnostics
import Graph
import Model

extension Check {
  /// A note: it is honest to list what nobody has answered.
  static let recommendationWithoutAnswer = Check(
    Rule(
      "recommendation-without-answer", .note,
      explanation: """
        The register shows for each recommendation which pages bear on it. One without any is worth \
        knowing about: it may be the next page to write.
        """,
      wrong: "- number: 7  # and no page has 'recommendations: [7]'",
      right: "recommendations: [7]")
  ) { hub, rule in
    guard hub.isComplete else { return [] }
    var answered: Set<Int> = []
    for (recommendation, pages) in zip(hub.library.recommendations, hub.relations.answers)
    where !pages.isEmpty { answered.insert(recommendation.number) }
    return hub.library.recommendations.compactMap { recommendation in
      guard !answered.contains(recommendation.number) else { return nil }
      return Diagnostic(
        rule, "no page bears on recommendation \(recommendation.number)",
        at: .init(recommendation.place.file, recommendation.place.range),
        suggestion: .init("add \(recommendation.number) to 'recommendations' of a page that does"))
    }
  }
}
