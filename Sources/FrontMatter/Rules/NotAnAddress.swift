import Basics
public import Diagnostics

extension FrontMatterRules {
  /// A value that is not a web address.
  public static let notAnAddress = Rule(
    "not-an-address", .error,
    explanation: """
      Web addresses are given in full, as the browser shows them when they are copied. An \
      address from an e-mail may be that of a filter such as Outlook's Safe Links.
      """,
    wrong: """
      url: www.example.org
      """,
    right: """
      url: https://www.example.org
      """)
}

extension Fault {
  /// An address that a mail program put in the place of another.
  static func forwardedAddress(_ forwarded: ForwardedAddress) -> Fault {
    Fault(
      FrontMatterRules.notAnAddress,
      "the address is that of \(forwarded.keeper), which sends readers on and may stop working",
      advice: forwarded.meant.map { "write \($0)" }
        ?? "open the link, and copy the address that the browser then shows",
      replacement: forwarded.meant)
  }

  static func notAnAddress(_ text: String, meant: String?) -> Fault {
    Fault(
      FrontMatterRules.notAnAddress, "\(Phrases.quoted(text)) is not a web address",
      advice: meant.map { "write \($0)" } ?? "start it with 'https://'", replacement: meant)
  }
}
