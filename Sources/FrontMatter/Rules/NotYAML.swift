public import Diagnostics

extension FrontMatterRules {
  /// A line that is not a field.
  public static let notYAML = Rule(
    "not-yaml", .error,
    explanation: """
      Each line of the front matter is a name, a colon, a space and a value, or belongs to the \
      line above and is indented.
      """,
    wrong: """
      title:Supervision
      """,
    right: """
      title: Supervision
      """)
}

extension Fault {
  /// A colon without the space after it; `correction` is the line with it.
  static func noSpaceAfterColon(of name: String, correction: String) -> Fault {
    Fault(
      FrontMatterRules.notYAML, "no space follows the colon of \(Phrases.quoted(name))",
      advice: Phrases.short(correction).map { "write \($0)" } ?? "write a space after the colon",
      replacement: correction)
  }

  /// A hyphen of a list item without the space after it; `correction` is the line with it.
  static func noSpaceAfterHyphen(correction: String) -> Fault {
    Fault(
      FrontMatterRules.notYAML, "no space follows the hyphen of a list item",
      advice: Phrases.short(correction).map { "write \($0)" } ?? "write a space after the hyphen",
      replacement: correction)
  }

  /// A special space, such as a non-breaking one, after the colon of a name, where only an ordinary one counts.
  static func specialSpaceAfterColon(of name: String) -> Fault {
    Fault(
      FrontMatterRules.notYAML,
      "a non-breaking space follows the colon of \(Phrases.quoted(name))",
      advice: "write an ordinary space in its place", replacement: " ")
  }

  /// A special space after the hyphen of a list item; `correction` is the list with ordinary ones.
  static func specialSpaceAfterHyphen(correction: String) -> Fault {
    Fault(
      FrontMatterRules.notYAML, "a non-breaking space follows the hyphen of a list item",
      advice: "write an ordinary space in its place", replacement: correction)
  }

  /// An equals sign between names and values, as TOML has it; `correction` has colons.
  static func equalsSigns(correction: String) -> Fault {
    let first = correction.prefix { $0 != "\n" }
    return Fault(
      FrontMatterRules.notYAML, "a colon stands between a name and its value, not '='",
      advice: Phrases.short(String(first)).map { "write \($0)" } ?? "write a colon and a space",
      replacement: correction)
  }

  /// A line with something else than a colon and a space between name and value; `correction` has them.
  static func wrongColon(correction: String) -> Fault {
    Fault(
      FrontMatterRules.notYAML, "a colon and a space stand between a name and its value",
      advice: Phrases.short(correction).map { "write \($0)" } ?? "write a colon and a space",
      replacement: correction)
  }

  /// A line that is neither a field nor the continuation of one.
  static let noColon = Fault(
    FrontMatterRules.notYAML, "the line is not a name, a colon and a value",
    advice:
      "if it is a field, write a colon and a space after its name; to continue the line above, start this one with two spaces"
  )

  /// A line that cannot be read, and nothing tells why.
  static let unreadable = Fault(
    FrontMatterRules.notYAML, "the line cannot be read",
    advice: "look for a missing quote, bracket or colon here or just above", sort: .unexplained)
}
