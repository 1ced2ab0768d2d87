import FrontMatter
import Markdown
import Model

/// The numbers of the records of all registers, by what pages call them.
struct RecordNumbers: Sendable {
  private let recommendations: [Int: Int]
  private let sources: [String: Int]
  private let terms: Int
  private let organisations: [String: Int]

  /// The records that a page names, each list in the order of the register and without repeats.
  struct Named: Sendable {
    let recommendations: [Int]
    let sources: [Int]
    let terms: [Int]
    let organisations: [Int]
  }

  /// Of records that share a key, the first counts.
  init(_ library: Library) {
    recommendations = Self.numbers(library.recommendations.map(\.number))
    sources = Self.numbers(library.sources.map(\.key))
    terms = library.terms.count
    organisations = Self.numbers(library.organisations.map(\.key))
  }

  /// What a page names, as far as there is a record of it.
  func records(of page: Page) -> Named {
    let about = page.caseStudy.map { [$0.organisation] + $0.also } ?? []
    return Named(
      recommendations: Self.sorted(
        page.front.recommendations.compactMap { recommendations[$0.value] }),
      sources: Self.sorted(page.citedKeys.compactMap { sources[$0] }),
      terms: Self.sorted(page.body.terms.map(Int.init).filter { $0 < terms }),
      organisations: Self.sorted(about.compactMap { organisations[$0.value] }))
  }

  private static func numbers<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func sorted(_ numbers: [Int]) -> [Int] {
    var sorted: [Int] = []
    for number in numbers.sorted() where sorted.last != number { sorted.append(number) }
    return sorted
  }
}
