public import Diagnostics

extension FrontMatterRules {
  /// Text that is longer than its field allows.
  public static let textTooLong = Rule(
    "text-too-long", .error,
    explanation: """
      Titles and summaries are shown in lists, search results and previews, where long ones \
      are cut off or crowd out the rest.
      """,
    wrong: """
      summary: (three hundred characters)
      """,
    right: """
      summary: (at most two hundred characters)
      """)
}

extension Fault {
  /// `limit` and `length` are counted in characters.
  static func tooLong(_ field: String, limit: Int, length: Int) -> Fault {
    Fault(
      FrontMatterRules.textTooLong,
      "\(Phrases.quoted(field)) has \(length) characters, and \(limit) is the most",
      advice: "shorten it by " + Phrases.count(length - limit, "character"))
  }
}
