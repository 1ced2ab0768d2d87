/// A day of the Gregorian calendar, between 1900 and 2200, that exists.
///
/// It has no time and no zone: what an author writes is a day, and it is the same day everywhere.
public struct CalendarDate: Sendable, Hashable {
  /// The years a date may lie in; anything else in content is a slip.
  public static let years = 1900...2200

  /// The year, such as 2026.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }

  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// A date from its numbers, or `nil` when there is no such day or the year is out of range.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// A date written `2026-11-23`, or `nil` for any other shape and for days that do not exist.
  public init?(iso text: String) {
    // `2026-11-23` without its hyphens is a number of eight digits.
    var number = 0
    var index = 0
    for byte in text.utf8 {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (0x30...0x39).contains(byte), index < 10 else { return nil }
        number = number * 10 + Int(byte) - 0x30
      }
      index += 1
    }
    guard index == 10 else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The number of days in a month, leap years minded; 0 for a month that is none.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
  }

  /// For numbers that are known to be a day.
  init(checkedYear year: Int, month: Int, day: Int) {
    storedYear = Int16(clamping: year)
    storedMonth = UInt8(clamping: month)
    storedDay = UInt8(clamping: day)
  }
}

extension CalendarDate: Comparable {
  /// Earlier days first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.storedYear, left.storedMonth, left.storedDay)
      < (right.storedYear, right.storedMonth, right.storedDay)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `2026-11-23` (ISO 8601).
  public var isoText: String {
    let month = month < 10 ? "0\(month)" : "\(month)"
    return "\(year)-\(month)-" + (day < 10 ? "0\(day)" : "\(day)")
  }

  /// The date as `2026-11-23`.
  public var description: String { isoText }
}
