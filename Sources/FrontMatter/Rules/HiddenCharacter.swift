public import Diagnostics

extension FrontMatterRules {
  /// A control character in a field.
  public static let hiddenCharacter = Rule(
    "hidden-character", .error,
    explanation: """
      Characters that cannot be seen and only steer machines, such as the bell, have no place \
      in text. They mostly come with text copied from another program.
      """,
    wrong: """
      title: "Super\\avision"
      """,
    right: """
      title: Supervision
      """)
}

extension Fault {
  /// A control character, by its number in Unicode.
  static func controlCharacter(_ number: UInt32) -> Fault {
    Fault(
      FrontMatterRules.hiddenCharacter, "a hidden character, \(hex(number)), stands here",
      advice: "delete it")
  }

  /// A control character that an escape in double quotes stands for.
  static func controlCharacter(_ number: UInt32, in field: String) -> Fault {
    Fault(
      FrontMatterRules.hiddenCharacter,
      "\(Phrases.quoted(field)) holds a hidden character, \(hex(number))",
      advice: "delete it, or write the text again")
  }

  /// A character that turns the direction of text, in a field of one line.
  static func directionMark(_ number: UInt32, in field: String) -> Fault {
    Fault(
      FrontMatterRules.hiddenCharacter,
      "\(Phrases.quoted(field)) holds a hidden character that changes the direction of text, \(hex(number))",
      advice: "delete it, or write the text again")
  }

  private static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
