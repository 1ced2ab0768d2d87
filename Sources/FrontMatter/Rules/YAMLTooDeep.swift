public import Diagnostics

extension FrontMatterRules {
  /// Lists or groups too deep inside each other.
  public static let yamlTooDeep = Rule(
    "yaml-too-deep", .error,
    explanation: """
      Lists and groups may stand inside each other to 16 levels. No field needs more than \
      four; deeper nesting is mostly a bracket too many.
      """,
    wrong: """
      topics: [[[[[[[[[[[[[[[[allocation]]]]]]]]]]]]]]]]
      """,
    right: """
      topics: [allocation]
      """)
}

extension Fault {
  static func tooDeep(limit: Int) -> Fault {
    Fault(
      FrontMatterRules.yamlTooDeep,
      "lists stand inside each other to more than \(limit) levels",
      advice: "write them one after the other")
  }
}
