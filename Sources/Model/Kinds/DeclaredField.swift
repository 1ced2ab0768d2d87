public import FrontMatter

/// A front matter field that a hub declares for itself in `hub.yml`.
public struct DeclaredField: Sendable {
  /// What readers see as its name.
  public let label: String
  /// Where pages show it.
  public let place: Place
  /// The field as it is decoded and checked.
  public let field: Field

  /// Where pages show a field that the hub declares.
  public enum Place: String, Sendable, CaseIterable {
    /// At the top: in the box of facts, or as a list of its own before the text.
    case top
    /// At the end, with what else the page is filed under.
    case end
    /// Nowhere: only programs read it.
    case nowhere
  }
}

/// What a field that a hub declares itself may hold.
package enum ExtraFieldType: String, CaseIterable {
  case text
  case date
  case integer
  case number
  case boolean
  case choice
  case url
  case list

  /// The same as the type that decodes it.
  func fieldType(choices: [String]) -> FieldType {
    switch self {
    case .text: .line(maxLength: 1000)
    case .date: .date
    case .integer: .integer(-1_000_000_000...1_000_000_000)
    case .number: .number
    case .boolean: .boolean
    case .choice: .choice(choices)
    case .url: .url
    case .list: .list(.line(maxLength: 400))
    }
  }
}
