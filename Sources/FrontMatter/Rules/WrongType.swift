public import Diagnostics

extension FrontMatterRules {
  /// A value of another shape than the field takes.
  public static let wrongType = Rule(
    "wrong-type", .error,
    explanation: """
      Each field takes one shape of value: text, a date, a number, a list, or a group of \
      fields.
      """,
    wrong: """
      title: [Draft]
      """,
    right: """
      title: "[Draft]"
      """)
}

extension Fault {
  /// The shape of what was written.
  enum Shape { case text, list, fields }

  /// A list that was written as `a, b`; `meant` is the list.
  static func listWithoutBrackets(
    _ field: String, expected: FieldType, meant: String
  ) -> Fault {
    wrongType(field, expected: expected, found: .text, advice: "write \(meant)", meant)
  }

  /// A list where one text was asked for; `meant` is its items as that text.
  static func listInPlaceOfText(
    _ field: String, expected: FieldType, meant: String?, isCertain: Bool
  ) -> Fault {
    wrongType(
      field, expected: expected, found: .list,
      advice: meant.map { "write all of it as one text: \($0)" } ?? advice(for: expected),
      isCertain ? meant : nil)
  }

  /// `quoted` is what was written as a text in quotes, where a text was asked for.
  static func wrongType(
    _ field: String, expected: FieldType, found: Fault.Shape, quoted: String?
  ) -> Fault {
    let advice =
      quoted.map { found == .list ? "put quotes round the whole text: \($0)" : "write \($0)" }
      ?? advice(for: expected)
    return wrongType(field, expected: expected, found: found, advice: advice, quoted)
  }

  /// A text in place of a group in which only one field must be; `named` is the text as that field.
  static func valueWithoutName(_ field: String, expected: FieldType, named: String) -> Fault {
    wrongType(field, expected: expected, found: .text, advice: "write '\(named)'", named)
  }

  /// No names at all where fields were expected.
  static func notFields(found: Fault.Shape) -> Fault {
    Fault(
      FrontMatterRules.wrongType, "fields should stand here, not \(Phrases.phrase(for: found))",
      advice: "write lines such as 'title: A title'")
  }

  private static func wrongType(
    _ field: String, expected: FieldType, found: Fault.Shape, advice: String,
    _ replacement: String?
  ) -> Fault {
    Fault(
      FrontMatterRules.wrongType,
      "\(Phrases.quoted(field)) should be \(Phrases.phrase(for: expected)), not \(Phrases.phrase(for: found))",
      advice: advice, replacement: replacement)
  }

  private static func advice(for expected: FieldType) -> String {
    switch expected {
    case .list: "start a new line with '- ' for each item"
    case .record, .variants, .map:
      "write its fields below it, each on a line of its own that starts with two more spaces"
        + example(of: expected)
    default: "write it on the line of its name, after the colon"
    }
  }

  /// The fields that a group must have as they would be written, such as `, as 'kind: public-source' and 'url: …'`.
  private static func example(of type: FieldType) -> String {
    let (start, fields): ([String], [Field]) =
      switch type {
      case .record(let fields): ([], fields)
      case .variants(let name, let variants):
        (variants.prefix(1).map { "\(name): \($0.name)" }, variants.first?.fields ?? [])
      default: ([], [])
      }
    let required = fields.filter { $0.isRequired && !$0.example.isEmpty }
    let lines = start + required.prefix(3).map { "\($0.name): \($0.example)" }
    return lines.isEmpty ? "" : ", as " + Phrases.list(lines, joinedBy: "and")
  }
}
