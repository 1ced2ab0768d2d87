import Basics
import FrontMatter
import Graph
import Model

/// The days on which a build of the same content writes and says the same: from one day on which a page appears or
/// ends to the day before the next.
struct DaySpan: Equatable {
  /// The last day, up to that of the build, from which something is different; `nil` where there is none.
  let first: CalendarDate?
  /// The first day on which something changes, or `nil` where nothing ever does.
  let end: CalendarDate?
  /// Whether the build had a day at all.
  let hasDay: Bool

  /// The days for which a hub stands that was read on its day.
  init(of hub: Hub) {
    let turns =
      hub.day == nil ? [] : hub.pages.flatMap(\.turns) + hub.unpublished.values.flatMap(\.turns)
    hasDay = hub.day != nil
    first = hub.day.flatMap { day in turns.filter { $0 <= day }.max() }
    end = hub.day.flatMap { day in turns.filter { $0 > day }.min() }
  }

  fileprivate init(hasDay: Bool, first: CalendarDate?, end: CalendarDate?) {
    (self.hasDay, self.first, self.end) = (hasDay, first, end)
  }

  /// Whether a build on a day is the same as the one that left this.
  func holds(_ day: CalendarDate?) -> Bool {
    guard let day else { return !hasDay }
    guard hasDay else { return false }
    return first.map { $0 <= day } ?? true && end.map { day < $0 } ?? true
  }
}

extension Page {
  /// The days from which something else is written or said: when it appears, when it is no longer a year away, and
  /// the day after its last.
  fileprivate var turns: [CalendarDate] {
    guard front.status == .published else { return [] }
    return [
      front.published, front.published?.adding(months: -12), front.until?.adding(days: 1),
    ].compactMap(\.self)
  }
}

extension CacheWriter {
  /// The days of a build.
  mutating func write(_ span: DaySpan) {
    write(span.hasDay)
    write(span.first?.isoText)
    write(span.end?.isoText)
  }
}

extension CacheReader {
  /// The days of a build that were written.
  mutating func span() throws(Damaged) -> DaySpan {
    DaySpan(hasDay: try flag(), first: try day(), end: try day())
  }

  private mutating func day() throws(Damaged) -> CalendarDate? {
    guard let text = try optionalText() else { return nil }
    guard let day = CalendarDate(iso: text) else { throw Damaged() }
    return day
  }
}
