public import Diagnostics

extension FrontMatterRules {
  /// A number that is too small or too large.
  public static let outOfRange = Rule(
    "out-of-range", .error,
    explanation: """
      Fields with numbers say how small and how large these may be.
      """,
    wrong: """
      review_in: 1200
      """,
    right: """
      review_in: 12
      """)
}

extension Fault {
  static func outOfRange(_ number: Int, of field: String, allowed: ClosedRange<Int>) -> Fault {
    let advice =
      if allowed.upperBound == Int.max {
        "write \(allowed.lowerBound) or more"
      } else if allowed.lowerBound == Int.min {
        "write \(allowed.upperBound) or less"
      } else {
        "write a number from \(allowed.lowerBound) to \(allowed.upperBound)"
      }
    return Fault(
      FrontMatterRules.outOfRange, "\(Phrases.quoted(field)) cannot be \(number)", advice: advice)
  }
}
