public import Diagnostics
package import FrontMatter

/// Where the fields of a page's front matter stand, for messages.
public struct FieldRanges: Sendable {
  /// The whole front matter.
  public let whole: SourceRange
  private let fields: [(name: String, range: SourceRange)]
  /// Fields that are given, but not as they should be.
  private let refused: [String]

  /// The places of a record's fields, and which of those that were `given` it could not take.
  package init(of record: Record, given: YAMLValue, whole: SourceRange) {
    self.whole = whole
    fields = record.ranges
    let given = given.entries ?? []
    refused =
      given.count == fields.count
      ? [] : given.filter { !$0.value.isLeftEmpty }.map(\.key.text).filter { !record.has($0) }
  }

  /// The places of the fields of a record that took every field it was given.
  package init(of record: Record, whole: SourceRange) {
    self.whole = whole
    fields = record.ranges
    refused = []
  }

  /// The value of the field, or the whole front matter when the field is not given.
  public subscript(name: String) -> SourceRange {
    fields.first { $0.name == name }?.range ?? whole
  }

  /// Whether the page gives the field, be it with a value that it cannot have; one that is left empty is
  /// not given.
  public func has(_ name: String) -> Bool {
    fields.contains { $0.name == name } || refused.contains(name)
  }
}
