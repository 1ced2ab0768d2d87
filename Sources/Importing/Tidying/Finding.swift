/// What a person should know of how a document was read: a rule, and the words at the place in the page.
struct Finding: Sendable, Equatable {
  enum Kind: Sendable { case lost, changed, unclear }

  var kind: Kind
  var message: String
  var advice: String?
  /// Words of the page by which the place is found; without them, the page as a whole is meant.
  var anchor = ""
}

/// Words of a document as messages show them.
enum Quotation {
  /// The most characters of a quotation in a message.
  private static let longest = 120

  /// The words in quotes, of long ones the beginning.
  static func of(_ text: String) -> String { "'\(shortened(text))'" }

  static func shortened(_ text: String) -> String {
    text.count > longest ? String(text.prefix(longest)) + "…" : text
  }

  /// The first of several in quotes.
  static func list(_ texts: [String]) -> String {
    texts.prefix(3).map(of).joined(separator: ", ") + (texts.count > 3 ? " …" : "")
  }
}
