#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time as answers tell it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static var now: String { text(time(nil)) }

  /// The time that many seconds after 1970 began.
  static func text(_ seconds: Int) -> String {
    var seconds = time_t(seconds)
    var parts = unsafe tm()
    unsafe gmtime_r(&seconds, &parts)
    let (day, month) = unsafe (Int(parts.tm_wday), Int(parts.tm_mon))
    let date = unsafe "\(two(parts.tm_mday)) \(months[month]) \(1900 + Int(parts.tm_year))"
    let clock = unsafe "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    return "\(days[day]), \(date) \(clock) GMT"
  }

  private static func two(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
