import Basics
import FrontMatter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day on which `plait check` is run.
enum Today {
  /// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else of the clock; both in UTC.
  static var date: CalendarDate? {
    let seconds = Machine.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil)
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return CalendarDate(daysSinceEpoch: days)
  }
}
