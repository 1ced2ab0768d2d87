public import Diagnostics

extension FrontMatterRules {
  /// A value that is not a web address.
  public static let notAnAddress = Rule(
    "not-an-address", .error,
    explanation: """
      Web addresses are given in full, as the browser shows them when they are copied.
      """,
    wrong: """
      url: www.example.org
      """,
    right: """
      url: https://www.example.org
      """)
}

extension Fault {
  static func notAnAddress(_ text: String, meant: String?) -> Fault {
    Fault(
      FrontMatterRules.notAnAddress, "\(Phrases.quoted(text)) is not a web address",
      advice: meant.map { "write \($0)" } ?? "start it with 'https://'", replacement: meant)
  }
}
