package import Basics

/// A date as written, in whatever form, and the day it must mean.
package enum DateReading: Hashable {
  /// A date in the right form.
  case date(CalendarDate)
  /// The right form, but no such day; with the last day of that month, if there is such a month.
  case impossible(lastDay: CalendarDate?)
  /// Another form, and the day that it means if that is clear.
  case otherForm(CalendarDate?)

  package init(of text: String) {
    if let date = CalendarDate(iso: text) {
      self = .date(date)
      return
    }
    let parts = Self.parts(of: text)
    if Self.isISOShaped(text), case .number(let year, _) = parts[0],
      case .number(let month, _) = parts[1]
    {
      let days = CalendarDate.days(inMonth: month, of: year)
      self = .impossible(lastDay: CalendarDate(year: year, month: month, day: days))
      return
    }
    self = .otherForm(Self.meant(by: parts))
  }

  /// Whether a date in another form can be read in two ways: both of its first numbers could be the month.
  package static func isAmbiguous(_ text: String) -> Bool {
    let parts = parts(of: text)
    guard parts.count == 3, case .number(let first, 1...2) = parts[0],
      case .number(let second, _) = parts[1]
    else { return false }
    return (1...12).contains(first) && (1...12).contains(second) && first != second
  }

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
    case word
  }

  private static func isISOShaped(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == 0x2D : (0x30...0x39).contains(byte)
      }
  }

  /// The numbers and words of a text, at most eight, without what stands between them, without the
  /// time of day after `T` and without `st`, `nd`, `rd`, `th`.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text.utf8[...]
    while let first = rest.first, parts.count < 8 {
      if (0x30...0x39).contains(first) {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        parts.append(.number(Int(String(digits) ?? "") ?? 0, digits: digits.count))
        if parts.count == 3, rest.first == UInt8(ascii: "T") { break }
      } else if isLetter(first) {
        let letters = rest.prefix(while: isLetter)
        rest = rest.dropFirst(letters.count)
        guard let part = word((String(letters) ?? "").lowercased(), after: parts.last) else {
          continue
        }
        parts.append(part)
      } else {
        rest = rest.dropFirst()
      }
    }
    return parts
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let days = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// What a word says of a date; `nil` where it says nothing.
  private static func word(_ word: String, after previous: Part?) -> Part? {
    if case .number? = previous, ["st", "nd", "rd", "th", "of"].contains(word) { return nil }
    if word.utf8.count >= 3 {
      if days.contains(where: { $0.hasPrefix(word) }) { return nil }
      let isSeptember = word == "sept"
      if let month = months.firstIndex(where: {
        $0.hasPrefix(word) || (isSeptember && $0 == "september")
      }) {
        return .month(month + 1)
      }
    }
    return .word
  }

  /// The day that the parts mean: year first, or day first as in Britain, or month first where the
  /// second number can be no month.
  private static func meant(by parts: [Part]) -> CalendarDate? {
    guard parts.count == 3 else { return nil }
    switch (parts[0], parts[1], parts[2]) {
    case (.number(let year, 4), .number(let month, _), .number(let day, _)),
      (.number(let year, 4), .month(let month), .number(let day, _)),
      (.number(let day, _), .month(let month), .number(let year, 4)),
      (.month(let month), .number(let day, _), .number(let year, 4)):
      return CalendarDate(year: year, month: month, day: day)
    case (.number(let day, _), .number(let month, _), .number(let year, 4)):
      return CalendarDate(year: year, month: month, day: day)
        ?? CalendarDate(year: year, month: day, day: month)
    default: return nil
    }
  }
}

extension DateReading {
  /// The first day of a month that is written without a day, as in `June 2025`.
  package static func firstDay(of text: String) -> CalendarDate? {
    let parts = parts(of: text)
    guard parts.count == 2 else { return nil }
    switch (parts[0], parts[1]) {
    case (.month(let month), .number(let year, 4)), (.number(let year, 4), .month(let month)):
      return CalendarDate(year: year, month: month, day: 1)
    default: return nil
    }
  }
}
