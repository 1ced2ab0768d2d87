public import Basics

extension Record {
  /// The text of a text, line, choice, key, path or address, or a number as written.
  public func text(_ name: String) -> String? { self[name]?.value.text }

  /// A day.
  public func date(_ name: String) -> CalendarDate? { self[name]?.value.date }

  /// A whole number.
  public func integer(_ name: String) -> Int? { self[name]?.value.integer }

  /// A number.
  public func number(_ name: String) -> Double? { self[name]?.value.number }

  /// Yes or no.
  public func boolean(_ name: String) -> Bool? { self[name]?.value.boolean }

  /// A group of fields.
  public func record(_ name: String) -> Record? { self[name]?.value.record }

  /// The texts of a list.
  public func texts(_ name: String) -> [String] { list(name).compactMap(\.value.text) }

  /// The whole numbers of a list.
  public func integers(_ name: String) -> [Int] { list(name).compactMap(\.value.integer) }

  /// The numbers of a list.
  public func numbers(_ name: String) -> [Double] { list(name).compactMap(\.value.number) }

  /// The days of a list.
  public func dates(_ name: String) -> [CalendarDate] { list(name).compactMap(\.value.date) }

  /// The groups of a list.
  public func records(_ name: String) -> [Record] { list(name).compactMap(\.value.record) }

  /// The values of a list with their places, or none.
  public func list(_ name: String) -> [Positioned<FieldValue>] {
    if case .list(let values)? = self[name]?.value { values } else { [] }
  }

  /// A text with its place.
  public func positionedText(_ name: String) -> Positioned<String>? {
    guard let found = self[name], let text = found.value.text else { return nil }
    return Positioned(text, at: found.range)
  }

  /// The texts of a list, each with its place.
  public func positionedTexts(_ name: String) -> [Positioned<String>] {
    list(name).compactMap { found in found.value.text.map { Positioned($0, at: found.range) } }
  }

  /// The whole numbers of a list, each with its place.
  public func positionedIntegers(_ name: String) -> [Positioned<Int>] {
    list(name).compactMap { found in found.value.integer.map { Positioned($0, at: found.range) } }
  }
}

extension FieldValue {
  /// The text, or a number as written.
  public var text: String? {
    switch self {
    case .text(let text), .number(_, let text): text
    case .integer(let number): String(number)
    default: nil
    }
  }

  /// The day.
  public var date: CalendarDate? { if case .date(let date) = self { date } else { nil } }

  /// The whole number.
  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// The number, whole or not.
  public var number: Double? {
    switch self {
    case .number(let number, _): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// Yes or no.
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }

  /// The group of fields.
  public var record: Record? { if case .record(let record) = self { record } else { nil } }
}
