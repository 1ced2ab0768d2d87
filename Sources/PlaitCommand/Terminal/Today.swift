import Basics
import FrontMatter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day on which `plait` is run.
enum Today {
  /// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else of the clock; both in UTC.
  static var date: CalendarDate? { day(at: ofSources ?? time(nil)) }

  /// The last day that has come: that of `SOURCE_DATE_EPOCH`, else the one that it is now where the day begins first,
  /// as editors write their own.
  static var last: CalendarDate? { day(at: ofSources ?? easternmost) }

  /// The later of the two. A build that is told an old `SOURCE_DATE_EPOCH`, as 1, is the same build.
  static var latest: CalendarDate? { day(at: max(ofSources ?? easternmost, easternmost)) }

  /// The day of a hub, on which pages appear and end: the later of `SOURCE_DATE_EPOCH` and the clock in UTC. A build
  /// that is told an old `SOURCE_DATE_EPOCH` holds back no page that is published.
  static var ofHub: CalendarDate? { day(at: max(ofSources ?? time(nil), time(nil))) }

  /// The time at UTC+14, in seconds.
  private static var easternmost: Int { time(nil) + 14 * 3600 }

  private static var ofSources: Int? {
    Machine.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) }
  }

  private static func day(at seconds: Int) -> CalendarDate? {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return CalendarDate(daysSinceEpoch: days)
  }
}
