import Content
import Diagnostics
import FrontMatter

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
    let numbers = hub.library.recommendations.map(\.number)
    let known = Set(numbers)
    return hub.pages.flatMap { page in
      page.front.recommendations.filter { !known.contains($0.value) }.map { number in
        let range =
          numbers.last.map { "the numbers are \(numbers[0]) to \($0)" }
          ?? "data/recommendations.yml has none"
        return Diagnostic(
          rule, "there is no recommendation \(number.value)",
          at: hub.place(on: page, number.range), suggestion: .init(range))
      }
    }
  }
}
