import Hypertext

extension Words {
  /// A day written out, such as 23 November 2026, in a `time` element.
  func date(_ date: DateView) -> HTML {
    "<time datetime=\"\(date.iso)\">\(dateText(date))</time>"
  }

  /// A day written out.
  func dateText(_ date: DateView) -> HTML {
    let month = Word(rawValue: Word.month1.rawValue + date.month - 1) ?? .month1
    return fill(
      .dateFormat, ["day": "\(date.day)", "month": self[month], "year": "\(date.year)"])
  }

  /// A length of time in minutes.
  func minutes(_ minutes: Int) -> HTML {
    count(minutes, .summaryMinutesOne, .summaryMinutesOther)
  }
}
