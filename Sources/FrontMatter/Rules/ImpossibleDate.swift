import Basics
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

extension Fault {
  /// `lastDay` is the last day of the month, where there is such a month.
  static func impossibleDate(_ text: String, lastDay: CalendarDate?) -> Fault {
    Fault(
      FrontMatterRules.impossibleDate, "there is no day \(Phrases.quoted(text))",
      advice: lastDay.map { "the last day of that month is \($0)" }
        ?? "months go from 01 to 12, years from 1900 to 2200")
  }
}
