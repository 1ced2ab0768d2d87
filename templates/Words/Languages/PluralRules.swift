/// Which form of a phrase a whole number asks for in a language, by the rules of Unicode's CLDR
/// (https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).
struct PluralRules: Sendable, Hashable {
  private let rules: [Rule]

  /// The form that a number from 0 asks for.
  func category(of number: Int) -> PluralCategory {
    rules.first { rule in
      rule.alternatives.contains { $0.allSatisfy { $0.holds(for: number) } }
    }?.category ?? .other
  }

  /// The forms that the language has, in CLDR's order.
  var categories: [PluralCategory] {
    PluralCategory.allCases.filter { category in
      category == .other || rules.contains { $0.category == category }
    }
  }
}

extension PluralRules {
  /// The rules as CLDR writes them, such as `n % 10 = 2..4 and n % 100 != 12..14`, of which the first that holds counts.
  /// Only whole numbers are counted, so `n` is the only operand, and what CLDR says of decimals is left out.
  init(_ written: KeyValuePairs<PluralCategory, String>) {
    rules = written.map { category, text in
      Rule(
        category: category,
        alternatives: text.split(separator: " or ").map {
          $0.split(separator: " and ").compactMap(Relation.init)
        })
    }
  }

  /// A form, and the conditions of which one has to hold, each of several relations that all have to.
  private struct Rule: Sendable, Hashable {
    var category: PluralCategory
    var alternatives: [[Relation]]
  }

  /// What is said of a number, such as `n % 100 != 12..14`.
  private struct Relation: Sendable, Hashable {
    var modulus: Int?
    var isNegated: Bool
    var ranges: [ClosedRange<Int>]

    init?(_ text: Substring) {
      let parts = text.split(separator: " ")
      guard parts.count >= 3, parts[0] == "n", let values = parts.last else { return nil }
      modulus = parts[1] == "%" ? Int(parts[2]) : nil
      isNegated = parts[parts.count - 2] == "!="
      ranges = values.split(separator: ",").compactMap { range in
        let ends = range.split(separator: ".").compactMap { Int($0) }
        return ends.first.map { $0...(ends.last ?? $0) }
      }
    }

    func holds(for number: Int) -> Bool {
      let rest = modulus.map { number % $0 } ?? number
      return ranges.contains { $0.contains(rest) } != isNegated
    }
  }
}
