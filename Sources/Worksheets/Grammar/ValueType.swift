/// What sort of value a name stands for, or a formula gives.
public enum ValueType: String, Sendable, Hashable, CaseIterable {
  /// A number.
  case number
  /// Yes or no.
  case truth
  /// Words.
  case text
  /// A day; the difference of two days is a number of days.
  case date
}

/// What a name of formulas stands for.
public struct Symbol: Sendable, Hashable {
  /// The name; `rows.column` for a column of repeated rows.
  public let name: String
  /// What sort of value it is.
  public let type: ValueType
  /// The unit, or `nil` where the value goes with any.
  public let unit: String?
  /// The words that a choice offers.
  public let options: [String]

  /// A name with what it stands for.
  public init(_ name: String, _ type: ValueType, unit: String? = nil, options: [String] = []) {
    self.name = name
    self.type = type
    self.unit = unit
    self.options = options
  }

  /// The rows that a column belongs to.
  var group: String? { Self.group(of: name) }

  /// The rows that the column of a name belongs to, or `nil` when it is no column.
  static func group(of name: String) -> String? {
    name.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) }
  }
}

/// A formula with the name by which others refer to what it gives.
public struct NamedFormula: Sendable, Hashable {
  /// The name of its result.
  public let name: String
  /// The formula as it was written.
  public let text: String
  /// The unit that its result is said to have.
  public let unit: String?

  /// A formula from its name, its text and its unit.
  public init(_ name: String, _ text: String, unit: String? = nil) {
    self.name = name
    self.text = text
    self.unit = unit
  }
}
