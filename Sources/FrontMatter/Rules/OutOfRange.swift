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
