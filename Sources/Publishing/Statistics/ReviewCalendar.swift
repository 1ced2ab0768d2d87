public import Basics
import FrontMatter

/// Writes the days on which pages are to be reviewed, appear and end as a calendar (iCalendar, RFC 5545), each as an
/// event of a whole day.
///
/// Nothing in it comes from a clock, and a page keeps its `UID`, so that a calendar which is imported
/// again moves its events rather than doubling them.
public struct ReviewCalendar {
  /// A writer.
  public init() {}

  /// The calendar in UTF-8, or `nil` without a day: the format has no empty calendar.
  public func write(_ hub: HubStatistics) -> [UInt8]? {
    if hub.reviews.isEmpty && hub.turns.isEmpty { return nil }
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plait//plait stats//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped("Reviews: " + hub.title),
    ]
    let place = Self.place(of: hub)
    for review in hub.reviews { lines += event(review, place: place) }
    for turn in hub.turns { lines += event(turn, place: place) }
    lines.append("END:VCALENDAR")
    return lines.flatMap(Self.folded)
  }

  private func event(_ review: PageReview, place: String) -> [String] {
    // Stamped with the day of the last review, since what is written here has been known from then on.
    event(
      "review:\(review.path)@\(place)", on: review.due, stamp: review.last,
      summary: "Review: " + review.title,
      words: [review.path, review.owner.map { "Owner: " + $0 }, "Last reviewed: \(review.last)"])
  }

  private func event(_ turn: PageTurn, place: String) -> [String] {
    event(
      "\(turn.event.rawValue):\(turn.path)@\(place)", on: turn.day, stamp: turn.day,
      summary: (turn.event == .appears ? "Appears: " : "Last day: ") + turn.title,
      words: [turn.path, turn.owner.map { "Owner: " + $0 }])
  }

  private func event(
    _ id: String, on day: CalendarDate, stamp: CalendarDate, summary: String, words: [String?]
  ) -> [String] {
    [
      "BEGIN:VEVENT",
      "UID:" + Self.escaped(id),
      "DTSTAMP:\(Self.digits(stamp))T000000Z",
      "DTSTART;VALUE=DATE:" + Self.digits(day),
      "SUMMARY:" + Self.escaped(summary),
      "DESCRIPTION:" + Self.escaped(words.compactMap(\.self).joined(separator: "\n")),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  /// What tells this hub's pages from another's: the host of its address, else a name that is nobody's
  /// (RFC 2606).
  private static func place(of hub: HubStatistics) -> String {
    let parts = (hub.baseURL ?? "").split(separator: "/", omittingEmptySubsequences: true)
    return parts.count > 1 ? String(parts[1]) : "plait.invalid"
  }

  private static func digits(_ date: CalendarDate) -> String {
    date.isoText.replacing("-", with: "")
  }

  /// Text as a value: what has a meaning in the format is escaped, other control characters are left out
  /// (RFC 5545, 3.3.11).
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      default:
        if scalar.value >= 0x20 && scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// A line with its end, folded so that no piece is longer than 75 bytes and no character is cut
  /// (RFC 5545, 3.1).
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        length = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      length += size
    }
    return bytes + [0x0D, 0x0A]
  }
}

/// The day on which a page is to be looked at again.
public struct PageReview: Sendable, Hashable {
  /// The page's path in the content.
  public let path: String
  /// The page's title.
  public let title: String
  /// Who is to do it, when the page says.
  public let owner: String?
  /// The day on which it was last reviewed or, before any review, published.
  public let last: CalendarDate
  /// The day by which it is to be done.
  public let due: CalendarDate
}
