public import Diagnostics
import FrontMatter

/// Where the fields of a page's front matter stand, for messages.
public struct FieldRanges: Sendable {
  /// The whole front matter.
  public let whole: SourceRange
  private let fields: [(name: String, range: SourceRange)]

  /// The places of a record's fields.
  init(of record: Record, whole: SourceRange) {
    self.whole = whole
    fields = record.names.compactMap { name in record.range(of: name).map { (name, $0) } }
  }

  /// The value of the field, or the whole front matter when the field is not given.
  public subscript(name: String) -> SourceRange {
    fields.first { $0.name == name }?.range ?? whole
  }

  /// Whether the page gives the field.
  public func has(_ name: String) -> Bool {
    fields.contains { $0.name == name }
  }
}
