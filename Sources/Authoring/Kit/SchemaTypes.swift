import Diagnostics
import FrontMatter
import Loading
import Model

/// What fields may hold, in the words of JSON Schema.
struct SchemaTypes {
  private let lists: HubLists

  init(_ lists: HubLists) { self.lists = lists }

  /// A group of these fields and no others.
  func record(_ fields: [Field]) -> JSONText {
    .fields([
      "type": .text("object"),
      "properties": .fields(fields.map { ($0.name, property($0)) }),
      "required": Self.texts(fields.filter(\.isNeeded).map(\.name)),
      "additionalProperties": .boolean(false),
    ])
  }

  private func property(_ field: Field) -> JSONText {
    let value = value(field.type, isRequired: field.isNeeded)
    let choice: JSONText =
      field.isNeeded
      ? value : .fields(["anyOf": .list([value, .fields(["type": .text("null")])])])
    let examples = field.example.isEmpty ? nil : JSONText.list([.text(field.example)])
    return JSONText.fields(["description": .text(field.help), "examples": examples]).merging(choice)
  }

  /// The schema of a type. An optional list may be empty, whatever its least number of items.
  private func value(_ type: FieldType, isRequired: Bool) -> JSONText {
    switch type {
    case .text(let limit), .line(let limit):
      // A reader of YAML may take text such as 2025 or true for something else; Plait does not.
      .fields([
        "type": Self.texts(["string", "number", "boolean"]),
        "maxLength": limit.map(JSONText.number),
      ])
    case .date:
      .fields([
        "type": .text("string"), "format": .text("date"),
        "pattern": .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
      ])
    case .integer(let range):
      .fields([
        "type": .text("integer"), "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ])
    case .number: .fields(["type": .text("number")])
    case .boolean:
      .fields(["enum": .list([.boolean(true), .boolean(false), .text("yes"), .text("no")])])
    case .choice(let words): .fields(["enum": Self.texts(words)])
    case .key(let kind): key(kind)
    case .path, .oldPath: .fields(["type": .text("string"), "pattern": .text(Self.path)])
    case .url:
      .fields([
        "type": .text("string"), "format": .text("uri"),
        "pattern": .text("^[Hh][Tt][Tt][Pp][Ss]?://."),
      ])
    case .email:
      .fields([
        "type": .text("string"), "format": .text("email"),
        "pattern": .text("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"),
      ])
    case .language:
      .fields([
        "type": .text("string"), "maxLength": .number(35),
        "pattern": .text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
      ])
    case .list(let element, let count): list(element, count, isRequired: isRequired)
    case .record(let fields): record(fields)
    case .variants(let tag, let variants):
      .fields(["oneOf": .list(variants.map { self.variant($0, tag) })])
    case .map(let element):
      .fields([
        "type": .text("object"), "additionalProperties": value(element, isRequired: true),
      ])
    }
  }

  /// A path from the folder of the file: no address, no backslash, nothing that a disk refuses.
  private static let path =
    "^(?!www\\.)[^/\\\\%?:*\"<>|\\n\\r\\t][^\\\\%?:*\"<>|\\n\\r\\t]*$"

  private func key(_ kind: KeyKind) -> JSONText {
    guard let keys = lists.known[kind], !keys.isEmpty else {
      return .fields(["type": .text("string")])
    }
    return .fields(["enum": Self.texts(keys)])
  }

  /// A list or, where one item is enough, that item by itself.
  private func list(
    _ element: FieldType, _ count: ClosedRange<Int>, isRequired: Bool
  ) -> JSONText {
    let item = value(element, isRequired: true)
    let least = isRequired ? count.lowerBound : 0
    let list = JSONText.fields([
      "type": .text("array"), "items": item, "minItems": least > 0 ? .number(least) : nil,
      "maxItems": .number(count.upperBound),
    ])
    return count.contains(1) ? .fields(["anyOf": .list([list, item])]) : list
  }

  private func variant(_ variant: FieldType.Variant, _ tag: String) -> JSONText {
    let word = Field(
      tag, .choice([variant.name]), isRequired: true, help: "Which of the groups this is.",
      example: "")
    return record([word] + variant.fields)
  }

  private static func texts(_ texts: [String]) -> JSONText { .list(texts.map(JSONText.text)) }
}
