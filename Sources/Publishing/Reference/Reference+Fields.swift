import FrontMatter
import Hypertext

extension Reference {
  /// Fields with all that their definitions say.
  static func fields(_ fields: [Field]) -> JSON {
    .array(
      fields.map { field in
        .object([
          "name": .string(field.name), "required": .boolean(field.isRequired),
          "help": .string(field.help),
          "example": field.example.isEmpty ? nil : .string(field.example),
          "type": type(field.type),
        ])
      })
  }

  /// What may stand in a field: the name of its type with whatever limits it.
  private static func type(_ type: FieldType) -> JSON {
    switch type {
    case .text(let limit): named("text", characters: limit)
    case .line(let limit): named("line", characters: limit)
    case .date: named("date")
    case .integer(let range): named("integer", range: range)
    case .number: named("number")
    case .boolean: named("boolean")
    case .choice(let words): .object(["name": .string("choice"), "choices": strings(words)])
    case .key(let kind):
      .object([
        "name": .string("key"), "of": .string(kind.name), "file": .string(kind.file),
        "field": kind.field.map(JSON.string),
      ])
    case .path: named("path")
    case .oldPath: named("old-path")
    case .url: named("url")
    case .email: named("email")
    case .language: named("language")
    case .list(let element, let count):
      .object([
        "name": .string("list"), "least": .number(count.lowerBound),
        "most": .number(count.upperBound), "items": self.type(element),
      ])
    case .record(let fields):
      .object(["name": .string("record"), "fields": self.fields(fields)])
    case .variants(let tag, let variants):
      .object([
        "name": .string("variants"), "by": .string(tag),
        "variants": .array(
          variants.map {
            .object(["word": .string($0.name), "fields": self.fields($0.fields)])
          }),
      ])
    case .map(let element): .object(["name": .string("map"), "items": self.type(element)])
    }
  }

  private static func named(
    _ name: String, characters: Int? = nil, range: ClosedRange<Int>? = nil
  ) -> JSON {
    .object([
      "name": .string(name), "characters": characters.map(JSON.number),
      "least": range.map { .number($0.lowerBound) }, "most": range.map { .number($0.upperBound) },
    ])
  }
}
