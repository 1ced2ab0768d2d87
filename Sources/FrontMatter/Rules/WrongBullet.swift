public import Diagnostics

extension FrontMatterRules {
  /// A list whose items begin with something else than a hyphen.
  public static let wrongBullet = Rule(
    "wrong-bullet", .error,
    explanation: """
      Each item of a list starts on a line of its own with a hyphen and a space. A list that was copied \
      from another program may have other bullets or numbers; it would be read as one text.
      """,
    wrong: """
      lessons:
        • Nobody asked a month later.
        • Ten cafés are few.
      """,
    right: """
      lessons:
        - Nobody asked a month later.
        - Ten cafés are few.
      """)
}

extension Fault {
  /// `correction` is the list with hyphens.
  static func wrongBullet(_ bullet: String, correction: String) -> Fault {
    Fault(
      FrontMatterRules.wrongBullet, "'\(bullet)' does not start an item of a list",
      advice: "start each item with a hyphen and a space", replacement: correction)
  }
}
