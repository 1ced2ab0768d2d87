import Hypertext

// A page has up to six dates: each is written into one array of bytes.
extension Words {
  /// A day written out, such as 23 November 2026, in a `time` element.
  func date(_ date: DateView) -> HTML {
    let month = Word(rawValue: Word.month1.rawValue + date.month - 1) ?? .month1
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    bytes.append(contentsOf: "<time datetime=\"".utf8)
    date.appendISO(to: &bytes)
    bytes.append(contentsOf: "\">".utf8)
    dateFormat.appendDate(day: date.day, month: self[month], year: date.year, to: &bytes)
    bytes.append(contentsOf: "</time>".utf8)
    return HTML(trusted: bytes)
  }

  /// A day written out, for an attribute.
  func plainDate(_ date: DateView) -> HTML {
    let month = Word(rawValue: Word.month1.rawValue + date.month - 1) ?? .month1
    var bytes: [UInt8] = []
    dateFormat.appendDate(day: date.day, month: self[month], year: date.year, to: &bytes)
    return HTML(trusted: bytes)
  }

  /// A length of time in minutes.
  func minutes(_ minutes: Int) -> HTML {
    count(minutes, .summaryMinutesOther)
  }
}
