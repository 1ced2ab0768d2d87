import Basics
import Model
import Templates

/// The evidence library for programs that keep references and write lists of them.
struct Bibliography: Sendable {
  private let dates: WrittenDates

  init(_ presenter: Presenter) {
    dates = WrittenDates(presenter.words)
  }

  /// Who wrote a source.
  func authors(of source: Source) -> Authors {
    let persons = HarvardName.persons(in: source.authors)
    return persons.isEmpty ? .body(source.authors) : .persons(persons)
  }

  /// When a source was published: as exactly as it says itself, or the year; `nil` where neither is a date.
  func issued(_ source: Source) -> WrittenDates.Parts? {
    if let published = source.published.flatMap(dates.parts), String(published.year) == source.year
    {
      return published
    }
    return dates.parts(of: source.year)
  }

  /// A body that signs with its name, or persons.
  enum Authors: Sendable {
    case body(String)
    case persons([HarvardName.Person])
  }
}

/// Reads days as sources write them, in words: "25 September 2025", "September 2025", "2025", "2025-09-25".
struct WrittenDates: Sendable {
  /// A year, with a month and a day as far as they are known.
  struct Parts: Sendable, Hashable {
    let year: Int
    var month: Int?
    var day: Int?
  }

  private let months: [String]

  init(_ words: Words) {
    months = (1...12).map { words.wording(of: "month\($0)") ?? "" }
  }

  func parts(of text: String) -> Parts? {
    if let date = CalendarDate(iso: text) {
      return Parts(year: date.year, month: date.month, day: date.day)
    }
    let pieces = text.split(separator: " ").map(String.init)
    guard (1...3).contains(pieces.count), let last = pieces.last, last.utf8.count == 4,
      let year = Int(last), year > 0
    else { return nil }
    if pieces.count == 1 { return Parts(year: year) }
    guard let month = months.firstIndex(of: pieces[pieces.count - 2]).map({ $0 + 1 }) else {
      return nil
    }
    if pieces.count == 2 { return Parts(year: year, month: month) }
    guard let day = Int(pieces[0]), CalendarDate(year: year, month: month, day: day) != nil else {
      return nil
    }
    return Parts(year: year, month: month, day: day)
  }
}
