import Basics
import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let waitingPage = Check(
    Rule(
      "waiting-page", .note,
      explanation: """
        A page with a day to come under 'published' waits. Until that day it is in no list, feed or search, and \
        a link to it is an error. It appears with the first build on that day, so build a hub with such pages \
        once a day. The day is that of --today. Without it, the day is the later of SOURCE_DATE_EPOCH and the \
        clock of Greenwich. Builds of the same content on the same day are the same.
        """,
      wrong: "published: 2027-03-01  # and today is 2026-11-30",
      right: "published: 2026-11-30"),
    in: { hub, rule, _ in
      hub.waitingPages.compactMap { page, day in
        guard !hub.isFar(day) else { return nil }
        return Diagnostic(
          rule, "the page waits until \(day), and readers do not find it before",
          at: hub.place(on: page, page.fields["published"]),
          suggestion: .init("build the hub again on that day"))
      }
    })

  static let futurePublication = Check(
    Rule(
      "future-publication", .warning,
      explanation: """
        A page that waits for more than a year waits mostly because of a slip in the year. Nobody finds it until \
        then. A page that is to wait for long says 'status: draft', too.
        """,
      wrong: "published: 2062-11-23  # and today is 2026-11-30",
      right: "published: 2026-11-23"),
    in: { hub, rule, _ in
      hub.waitingPages.compactMap { page, day in
        guard let today = hub.day, hub.isFar(day) else { return nil }
        return Diagnostic(
          rule, "the page waits until \(day), which is more than a year away",
          at: hub.place(on: page, page.fields["published"]),
          suggestion: .init(
            CalendarDate.meant(by: day, before: today).map { "did you mean \($0)?" }
              ?? "correct the day, or write 'status: draft' for as long as it is one"))
      }
    })
}

extension Hub {
  /// The pages that wait for their day.
  fileprivate var waitingPages: [(page: Page, day: CalendarDate)] {
    (pages + unpublished.values).compactMap { page in
      if case .waiting(let day) = standing(of: page) { (page, day) } else { nil }
    }
  }

  /// Whether a day is more than a year after the day of the hub.
  fileprivate func isFar(_ date: CalendarDate) -> Bool {
    day.map { $0.adding(months: 12) < date } ?? false
  }
}

extension CalendarDate {
  /// The day with the last two digits of its year changed round, as 2026 for 2062, where that day has come.
  static func meant(by day: CalendarDate, before last: CalendarDate) -> CalendarDate? {
    let ending = day.year % 100
    let year = day.year - ending + ending % 10 * 10 + ending / 10
    let meant = CalendarDate(year: year, month: day.month, day: day.day)
    guard let meant, meant <= last, year > last.year - 20 else { return nil }
    return meant
  }
}
