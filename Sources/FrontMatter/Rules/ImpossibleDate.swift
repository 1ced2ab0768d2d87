public import Diagnostics

extension FrontMatterRules {
  /// A day that does not exist.
  public static let impossibleDate = Rule(
    "impossible-date", .error,
    explanation: """
      A date must be a day of the calendar, between 1900 and 2200.
      """,
    wrong: """
      published: 2026-02-30
      """,
    right: """
      published: 2026-02-28
      """)
}
