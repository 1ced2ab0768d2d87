import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let unknownRecommendation = Check(
    Rule(
      "unknown-recommendation", .error,
      explanation: """
        A page names the recommendations that it bears on by their numbers in \
        data/recommendations.yml. Each number has to be there.
        """,
      wrong: "recommendations: [99]", right: "recommendations: [9]")
  ) { hub, rule in
    if hub.library.isMissingRecommendations { return [] }
    let numbers = hub.library.recommendations.map(\.number)
    let known = Set(numbers)
    return hub.pages.flatMap { page in
      page.front.recommendations.filter { !known.contains($0.value) }.map { number in
        let range =
          switch numbers.count {
          case 0: "data/recommendations.yml has none"
          case 1: "the only one is \(numbers[0])"
          default: "the numbers are \(numbers[0]) to \(numbers[numbers.count - 1])"
          }
        return Diagnostic(
          rule, "there is no recommendation \(number.value)",
          at: hub.place(on: page, number.range), suggestion: .init(range))
      }
    }
  }
}
