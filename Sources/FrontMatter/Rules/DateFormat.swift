public import Diagnostics

extension FrontMatterRules {
  /// A date in another form than year-month-day.
  public static let dateFormat = Rule(
    "date-format", .error,
    explanation: """
      Dates are written year-month-day with hyphens, because 03/04/2026 is a different day in \
      different countries.
      """,
    wrong: """
      published: 19 April 2026
      """,
    right: """
      published: 2026-04-19
      """)
}
