public import Diagnostics

extension FrontMatterRules {
  /// A part of YAML that is not taken.
  public static let yamlFeatureRefused = Rule(
    "yaml-feature-refused", .error,
    explanation: """
      Fields are plain data, so some marks with special meanings are refused. These are '&', '*' \
      and '!' at the start of a value, and '%' at the start of a line. The name '<<' is refused, \
      and so is a second part of the file after '---' or '...' on a line. To start a text with \
      such a mark, put it in quotes.
      """,
    wrong: """
      title: &important News
      """,
    right: """
      title: "&important News"
      """)
}

extension Fault {
  /// Parts of YAML that no content needs.
  enum Feature {
    /// `&name`, which marks a value for use elsewhere.
    case anchor(String)
    /// `*name`, which stands for a value marked elsewhere.
    case alias(String)
    /// `!name`, which gives a value a type.
    case tag(String)
    /// `<<`, which copies fields from elsewhere.
    case mergeKey
    /// A line that begins with `%`.
    case directive
    /// A second document in the same file.
    case secondDocument
    /// A list or a group as the name of a field.
    case groupAsName
  }

  static func refused(_ feature: Feature) -> Fault {
    let (message, advice) =
      switch feature {
      case .anchor(let name):
        ("a value cannot start with '&\(name)'", "put the text in quotes, or delete '&\(name)'")
      case .alias(let name):
        ("a value cannot start with '*\(name)'", "put the text in quotes, or write the value out")
      case .tag(let tag):
        ("a value cannot start with '\(tag)'", "put the text in quotes, or delete '\(tag)'")
      case .mergeKey: ("the name '<<' is not allowed", "write the fields out")
      case .directive: ("a line that starts with '%' is not allowed", "delete the line")
      case .secondDocument: ("a second part is not allowed", "put it in a file of its own")
      case .groupAsName:
        ("a list or a group cannot be the name of a field", "if this is text, put it in quotes")
      }
    return Fault(FrontMatterRules.yamlFeatureRefused, message, advice: advice)
  }
}
