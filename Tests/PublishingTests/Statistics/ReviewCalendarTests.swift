import Basics
import FrontMatter
import Testing

@testable import Publishing

/// The calendar of reviews, by the rules of RFC 5545.
struct ReviewCalendarTests {
  private static func hub(
    _ reviews: [PageReview], turns: [PageTurn] = [], baseURL: String? = nil
  ) throws -> HubStatistics {
    HubStatistics(
      title: "Hub", today: try #require(CalendarDate(iso: "2026-11-23")), pages: [], strands: [],
      kinds: [], audiences: [], evidence: [], recommendations: [], unusedTerms: [],
      unusedSources: [], reviews: reviews, turns: turns, baseURL: baseURL)
  }

  private static func review(_ title: String) throws -> PageReview {
    PageReview(
      path: "care/a.md", title: title, owner: "A; B",
      last: try #require(CalendarDate(iso: "2026-01-31")),
      due: try #require(CalendarDate(iso: "2026-02-28")))
  }

  @Test func writesOneEventForEachReview() throws {
    let hub = try Self.hub(
      [try Self.review("A, \\ B\nEND:VEVENT")], baseURL: "https://a.example/h/")
    let text = String(decoding: try #require(ReviewCalendar().write(hub)), as: UTF8.self)
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plait//plait stats//EN",
          "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Reviews: Hub", "BEGIN:VEVENT",
          "UID:review:care/a.md@a.example", "DTSTAMP:20260131T000000Z",
          "DTSTART;VALUE=DATE:20260228", #"SUMMARY:Review: A\, \\ B\nEND:VEVENT"#,
          #"DESCRIPTION:care/a.md\nOwner: A\; B\nLast reviewed: 2026-01-31"#, "TRANSP:TRANSPARENT",
          "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test func writesTheDaysOnWhichPagesAppearAndEnd() throws {
    let day = try #require(CalendarDate(iso: "2027-03-01"))
    let turns = [PageTurn.Event.appears, .ends].map {
      PageTurn(path: "care/a.md", title: "A", owner: nil, event: $0, day: day)
    }
    let text = String(
      decoding: try #require(ReviewCalendar().write(try Self.hub([], turns: turns))), as: UTF8.self)
    for line in [
      "UID:appears:care/a.md@plait.invalid", "UID:ends:care/a.md@plait.invalid",
      "SUMMARY:Appears: A", "SUMMARY:Last day: A", "DTSTAMP:20270301T000000Z",
    ] {
      #expect(text.contains(line + "\r\n"))
    }
  }

  @Test func hasNoEmptyCalendar() throws {
    #expect(ReviewCalendar().write(try Self.hub([])) == nil)
  }

  @Test(arguments: ["x", "\u{E9}", "\u{1F600}", "e\u{301}"])
  func foldsLinesBetweenCharacters(letter: String) throws {
    for count in 60...160 {
      let line = String(repeating: letter, count: count)
      let folded = ReviewCalendar.folded(line)
      let pieces = String(decoding: folded, as: UTF8.self).split(separator: "\r\n")
      #expect(pieces.allSatisfy { $0.utf8.count <= 75 && $0.utf8.first != 0x0D })
      #expect(String(validating: folded, as: UTF8.self) != nil)
      // By bytes: a space and an accent after it are one character.
      let whole = pieces.enumerated().flatMap { $0 == 0 ? $1.utf8[...] : $1.utf8.dropFirst() }
      #expect(whole == Array(line.utf8))
    }
  }
}
