extension Schema {
  /// The schema of a translation: of these fields those that hold words. Groups in a list are found by what tells them
  /// apart in the source (``Record/namesOfKeys``), and where they have nothing of the kind, by their places.
  /// - Parameters:
  ///   - names: The fields to keep, where not all that hold words are meant for readers.
  ///   - required: The fields that a translation must have.
  ///   - added: Fields that only translations have.
  package func translation(
    fields names: Set<String>? = nil, requiring required: Set<String> = [],
    adding added: [Field] = []
  ) -> Schema {
    let kept = fields.filter { names?.contains($0.name) ?? true }
      .compactMap { $0.translated(isRequired: required.contains($0.name)) }
    return Schema(name: name, fields: Field.explaining(missing: fields, in: added + kept))
  }
}

extension Field {
  /// The field as a translation has it, or `nil` when it holds no words.
  fileprivate func translated(isRequired: Bool) -> Field? {
    type.translated.map { with($0, isRequired: isRequired) }
  }

  private func with(
    _ type: FieldType, isRequired: Bool, insteadOf: [String: String] = [:]
  ) -> Field {
    Field(
      name, type, isRequired: isRequired, help: help, example: example, otherNames: otherNames,
      insteadOf: self.insteadOf.merging(insteadOf) { $1 })
  }

  /// The fields, which say of those of the source that are not among them where they come from.
  fileprivate static func explaining(missing all: [Field], in fields: [Field]) -> [Field] {
    guard let first = fields.first else { return fields }
    let names = Set(fields.map(\.name))
    let instead = all.filter { !names.contains($0.name) }.map {
      ($0.name, "delete it: a translation has '\($0.name)' from its source")
    }
    return [
      first.with(
        first.type, isRequired: first.isRequired,
        insteadOf: Dictionary(instead, uniquingKeysWith: { $1 }))
    ] + fields.dropFirst()
  }
}

extension FieldType {
  /// The type of what a translation says in place of a value, or `nil` where there are no words in it.
  fileprivate var translated: FieldType? {
    switch self {
    case .text, .line, .list(.text, _), .list(.line, _), .map(.line): self
    case .record(let fields): Self.words(of: fields, keys: []).map { .record($0) }
    case .list(.record(let fields), let count):
      Self.words(of: fields, keys: Set(Record.namesOfKeys)).map { .list(.record($0), count: count) }
    default: nil
    }
  }

  /// The fields of a group that hold words, and what tells it from others; `nil` when none does.
  private static func words(of fields: [Field], keys: Set<String>) -> [Field]? {
    let words = fields.filter { !keys.contains($0.name) && $0.name != "colour" }
      .compactMap { $0.translated(isRequired: false) }
    if words.isEmpty { return nil }
    let key = fields.first { keys.contains($0.name) }
    return Field.explaining(missing: fields, in: (key.map { [$0] } ?? []) + words)
  }
}
