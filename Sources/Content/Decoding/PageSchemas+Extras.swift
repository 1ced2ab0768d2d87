import Basics
import FrontMatter

extension PageSchemas {
  /// The values that a page gives to fields which the hub declares itself, in the order of declaration.
  func extras(of record: Record, kind: Kind) -> [ExtraField] {
    extraFields(of: kind).compactMap { field in
      guard let value = record[field.field.name]?.value else { return nil }
      return ExtraField(label: field.label, values: Self.texts(of: value))
    }
  }

  private static func texts(of value: FieldValue) -> [String] {
    switch value {
    case .list(let values): values.flatMap { texts(of: $0.value) }
    case .date(let date): [date.isoText]
    case .boolean(let value): [value ? "true" : "false"]
    case .text, .integer, .number: value.text.map { [$0] } ?? []
    case .record: []
    }
  }
}
