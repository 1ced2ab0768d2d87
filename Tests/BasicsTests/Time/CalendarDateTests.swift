import Basics
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2026-11-23", "1900-01-01", "2200-12-31", "2024-02-29", "2000-02-29",
  ])
  func readsAndWritesISODates(text: String) throws {
    #expect(try #require(CalendarDate(iso: text)).isoText == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "1899-12-31", "2201-01-01", "2026-1-05", "26-01-05", "2026/01/05", "2026-01-05 ", "",
    "2026-01-0é", "+026-01-05", "20260105",
  ])
  func refusesDaysThatDoNotExistAndOtherForms(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func countsDaysLikeTheCalendar() throws {
    let days = [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-23", 20_780),
    ]
    for (text, number) in days {
      let date = try #require(CalendarDate(iso: text))
      #expect(date.daysSinceEpoch == number)
      #expect(CalendarDate(daysSinceEpoch: number) == date)
    }
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var date = CalendarDate.earliest
    var count = 0
    while date < .latest {
      let next = try #require(CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 1))
      #expect(next > date)
      date = next
      count += 1
    }
    // 301 years of 365 days and 73 leap days (1904 to 2196, less 2100), less the first day.
    #expect(count == 301 * 365 + 73 - 1)
    #expect(CalendarDate(daysSinceEpoch: CalendarDate.latest.daysSinceEpoch + 1) == nil)
    #expect(CalendarDate(daysSinceEpoch: CalendarDate.earliest.daysSinceEpoch - 1) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-11-23", 12, "2027-11-23"), ("2026-11-23", 2, "2027-01-23"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-01-15", 0, "2026-01-15"), ("2200-12-01", 1, "2200-12-31"),
    ("1900-01-15", -1, "1900-01-01"), ("2026-01-15", Int.max, "2200-12-31"),
    ("2026-01-15", Int.min, "1900-01-01"),
  ])
  func addsMonths(from text: String, months: Int, to expected: String) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.adding(months: months).isoText == expected)
  }

  @Test(arguments: [
    ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-01-01", -1, "2025-12-31"), ("2200-12-31", 1, "2200-12-31"),
    ("2026-01-01", Int.min, "1900-01-01"),
  ])
  func addsDays(from text: String, days: Int, to expected: String) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.adding(days: days).isoText == expected)
  }

  @Test func comparesByYearThenMonthThenDay() throws {
    let texts = ["2025-12-31", "2026-01-02", "2026-01-10", "2026-02-01"]
    let dates = try texts.map { try #require(CalendarDate(iso: $0)) }
    #expect(dates.reversed().sorted() == dates)
    #expect(dates[0].days(to: dates[1]) == 2)
  }
}
