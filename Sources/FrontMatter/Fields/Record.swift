public import Diagnostics

/// Fields that were read and checked against a schema, by name, with their places.
///
/// Reading never fails: a field that is not there, could not be read or has another type is `nil`, or
/// empty for lists. Whether a required field was missing is among the problems of the decoding.
public struct Record: Sendable, Hashable {
  /// A field that was read.
  package struct Entry: Sendable, Hashable {
    package let key: YAMLKey
    package let value: Positioned<FieldValue>

    package init(key: YAMLKey, value: Positioned<FieldValue>) {
      self.key = key
      self.value = value
    }
  }

  /// The place of the fields together.
  public let range: SourceRange
  /// The fields, in the order in which they were written.
  package private(set) var entries: [Entry]

  /// Fields that were read, with the place of them all.
  package init(range: SourceRange, entries: [Entry]) {
    self.range = range
    self.entries = entries
  }

  /// A record without fields.
  public static let empty = Record(range: SourceRange(0..<0), entries: [])

  /// Puts a field first.
  mutating func insert(_ entry: Entry) { entries.insert(entry, at: 0) }

  /// The names of the fields that were read, in the order in which they were written.
  public var names: [String] { entries.map(\.key.text) }

  /// The names of the fields that were read with the places of their values, in the order in which they were written.
  public var ranges: [(name: String, range: SourceRange)] {
    entries.indices.map { (entries[$0].key.text, entries[$0].value.range) }
  }

  /// Whether a field was read.
  public func has(_ name: String) -> Bool { self[name] != nil }

  /// The value of a field with its place.
  public subscript(name: String) -> Positioned<FieldValue>? {
    // A record has a dozen fields: comparing names in turn is faster than hashing one.
    // A look at an entry in its place copies none.
    for index in entries.indices where entries[index].key.text == name {
      return entries[index].value
    }
    return nil
  }

  /// The place of a field's value.
  public func range(of name: String) -> SourceRange? { self[name]?.range }

  /// The place of a field's name.
  public func keyRange(of name: String) -> SourceRange? {
    for entry in entries where entry.key.text == name { return entry.key.range }
    return nil
  }
}
