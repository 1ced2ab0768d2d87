/// A day of the calendar, written out with the month names of the hub's ``Words``.
public struct DateView: Sendable, Hashable {
  /// The year, four digits.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int

  /// Creates the value from its parts; a month beyond 1 to 12 is brought back into that range.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = min(max(month, 1), 12)
    self.day = day
  }

  /// The date as machines read it, such as `2026-11-23`.
  var iso: String {
    var bytes: [UInt8] = []
    appendISO(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the date as machines read it.
  func appendISO(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(year).utf8)
    for part in [month, day] {
      bytes.append(contentsOf: part < 10 ? "-0".utf8 : "-".utf8)
      bytes.append(contentsOf: String(part).utf8)
    }
  }
}
