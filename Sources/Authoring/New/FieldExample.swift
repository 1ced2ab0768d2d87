import FrontMatter

/// What a list or a group looks like when it is filled in, line by line; other fields show theirs in words.
enum FieldExample {
  /// The lines below the name of a field.
  static func lines(of type: FieldType, example: String) -> [String] {
    switch type {
    case .list(.record(let fields), _): item(lines(of: fields))
    case .list(let element, _) where !element.fitsInBrackets && !example.isEmpty:
      ["- " + YAMLText.written(example)]
    case .record(let fields): lines(of: fields)
    case .variants(let tag, let variants):
      variants.first.map { ["\(tag): \($0.name)"] + lines(of: $0.fields) } ?? []
    default: []
    }
  }

  private static func lines(of fields: [Field]) -> [String] {
    fields.flatMap { field -> [String] in
      let below = lines(of: field.type, example: field.example)
      if !below.isEmpty { return [field.name + ":"] + below.map { "  " + $0 } }
      return field.example.isEmpty ? [] : [field.name + ": " + value(of: field)]
    }
  }

  private static func value(of field: Field) -> String {
    switch field.type {
    case .line, .text: YAMLText.written(field.example)
    case .list: "[\(field.example)]"
    default: field.example
    }
  }

  private static func item(_ lines: [String]) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }
}
