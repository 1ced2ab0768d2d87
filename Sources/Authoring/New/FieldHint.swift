import FrontMatter
import Loading
import Model

/// What an editor reads about a field: its help, what may be chosen, and an example, in sentences.
///
/// Everything is from the definitions that decode the field, so that no help can promise what a check
/// refuses.
struct FieldHint {
  private let field: Field
  private let lists: HubLists

  /// More keys than this are not listed but looked up where they stand.
  private static let mostKeys = 16

  init(_ field: Field, in lists: HubLists) {
    self.field = field
    self.lists = lists
  }

  /// The sentences in one line.
  var text: String {
    if let choices { return field.help + " " + choices }
    guard !field.example.isEmpty else { return field.help }
    return switch field.type {
    case .date, .integer, .number, .path, .oldPath, .url, .email, .language: suchAs(field.example)
    case .list(.path, _), .list(.oldPath, _), .list(.integer, _): suchAs("[\(field.example)]")
    case .line, .text: field.help + " For example: " + field.example
    default: field.help
    }
  }

  private func suchAs(_ example: String) -> String {
    (field.help.hasSuffix(".") ? String(field.help.dropLast()) : field.help) + ", such as "
      + example
  }

  /// What may be chosen, when that is a list.
  private var choices: String? {
    switch field.type {
    case .choice(let words): "Write one of: \(Self.listed(words))."
    case .key(let kind): keys(of: kind, count: "one of")
    case .list(.key(let kind), _): keys(of: kind, count: "one or more of")
    case .boolean: "Write true or false."
    default: nil
    }
  }

  private func keys(of kind: KeyKind, count: String) -> String? {
    guard let keys = lists.known[kind] else { return nil }
    guard let first = keys.first else {
      return "There are none in \(kind.file) yet: add one there first."
    }
    if keys.count > Self.mostKeys {
      return "Write \(count) the keys in \(kind.file), such as \(first)."
    }
    return "Write \(count): \(Self.listed(keys))."
  }

  private static func listed(_ words: [String]) -> String { words.joined(separator: ", ") }
}
