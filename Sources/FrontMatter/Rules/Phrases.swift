import Diagnostics

/// Turns of phrase that several messages share.
enum Phrases {
  /// What the author wrote, in quotes, cut where it would drown the message.
  static func quoted(_ text: String) -> String {
    let most = 60
    guard text.utf8.count > most, text.count > most else { return "'\(text)'" }
    return "'\(text.prefix(most - 1))…'"
  }

  /// Values in quotes with commas, `and` or `or` before the last.
  static func list(_ values: [String], joinedBy word: String) -> String {
    let values = values.map(quoted)
    guard let last = values.last, values.count > 1 else { return values.first ?? "" }
    return values.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// The nearest valid value or, where none is near, all of them when they are few, and `otherwise` when they
  /// are not.
  ///
  /// Only a correction, and what is a slip of the finger away, is offered for writing: the nearest of many
  /// words is a guess.
  static func suggestion(
    for text: String, among valid: [String], meant: String? = nil, correction: String?,
    saying lead: String = "write", joinedBy word: String = "or", otherwise: String
  ) -> Diagnostic.Suggestion {
    if let near = correction ?? meant ?? NearMiss.nearest(to: text, in: valid) {
      let certain = correction ?? NearMiss.slip(for: text, in: valid)
      return Diagnostic.Suggestion(
        "did you mean '\(near)'?", replacement: certain == near ? near : nil)
    }
    guard let few = few(valid) else { return Diagnostic.Suggestion(otherwise) }
    return Diagnostic.Suggestion("\(lead) " + list(few, joinedBy: word))
  }

  /// The valid values where there are so few of them that a message can list them all.
  static func few(_ valid: [String]) -> [String]? {
    let isShort =
      !valid.isEmpty && valid.count <= 8 && valid.reduce(0, { $0 + $1.count }) <= 100
    return isShort ? valid : nil
  }

  /// The text where it is short enough to be read in a message: at most 100 bytes.
  static func short(_ text: String?) -> String? {
    text.flatMap { $0.utf8.count > 100 ? nil : $0 }
  }

  /// `: ` and the text where it is short enough to be read in a message, or nothing.
  static func shown(_ text: String?) -> String { short(text).map { ": " + $0 } ?? "" }

  /// A count with the right form of its noun.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// What a field takes, as it stands after "should be".
  static func phrase(for type: FieldType) -> String {
    switch type {
    case .text: "text"
    case .line: "one line of text"
    case .date: "a date such as 2026-11-23"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "'true' or 'false'"
    case .choice: "one word"
    case .key(let kind): "one \(kind)"
    case .path, .oldPath: "a path"
    case .url: "a web address"
    case .email: "an e-mail address"
    case .language: "the code of a language"
    case .list: "a list"
    case .record, .variants, .map: "a group of fields"
    }
  }

  /// What was written instead, as it stands after "not".
  static func phrase(for shape: Fault.Shape) -> String {
    switch shape {
    case .text: "text"
    case .list: "a list"
    case .fields: "a group of fields"
    }
  }
}
