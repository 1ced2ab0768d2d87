public import Diagnostics

extension FrontMatterRules {
  /// A list that is too short or too long.
  public static let listLength = Rule(
    "list-length", .error,
    explanation: """
      Some lists need a certain number of items, because the page has room for just so many.
      """,
    wrong: """
      scale: [Never, Always]
      """,
    right: """
      scale: [Never, Rarely, Sometimes, Mostly, Always]
      """)
}

extension Fault {
  static func wrongCount(_ found: Int, of field: String, allowed: ClosedRange<Int>) -> Fault {
    let has = "\(Phrases.quoted(field)) has " + Phrases.count(found, "item")
    let isShort = found < allowed.lowerBound
    let limit =
      allowed.count == 1
      ? "must have \(allowed.lowerBound)"
      : isShort ? "\(allowed.lowerBound) is the least" : "\(allowed.upperBound) is the most"
    return Fault(
      FrontMatterRules.listLength, has + ", and " + limit,
      advice: isShort
        ? "add " + Phrases.count(allowed.lowerBound - found, "item")
        : "delete " + Phrases.count(found - allowed.upperBound, "item"))
  }
}
