import Basics
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

extension Fault {
  /// `meant` is the day that the text must mean; `isAmbiguous` says that the month may stand first.
  static func dateFormat(
    _ text: String, of field: String, meant: CalendarDate?, isAmbiguous: Bool
  ) -> Fault {
    let message =
      "\(Phrases.quoted(field)) should be a date such as 2026-11-23, not \(Phrases.quoted(text))"
    guard let meant else {
      return Fault(
        FrontMatterRules.dateFormat, message, advice: "write the year, the month and the day")
    }
    return Fault(
      FrontMatterRules.dateFormat, message,
      advice: "write \(meant)" + (isAmbiguous ? ", if the day stands first" : ""),
      replacement: isAmbiguous ? nil : meant.isoText)
  }
}
