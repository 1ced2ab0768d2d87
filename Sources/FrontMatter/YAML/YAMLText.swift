/// Text as it must be written in YAML to be read as just that text.
public enum YAMLText {
  /// The text as the value of a field: plain where every reader of YAML takes it for just that text, and
  /// in quotes otherwise.
  ///
  /// For text in one line without control characters.
  public static func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Whether a text begins with a letter, or like `90 minutes`, and holds nothing that YAML gives a meaning.
  private static func isPlain(_ text: String) -> Bool {
    let number = text.prefix { ("0"..."9").contains($0) }
    let rest = text[number.endIndex...]
    guard number.isEmpty || rest.first == " ",
      let first = rest.drop(while: { $0 == " " }).unicodeScalars.first,
      first.properties.isAlphabetic
    else { return false }
    if text.hasPrefix(" ") || text.hasSuffix(" ") || text.hasSuffix(":")
      || words.contains(text.lowercased())
    {
      return false
    }
    return !text.contains(": ") && !text.contains(" #") && !text.contains("\t")
  }

  /// Words that some readers of YAML take for yes, no or nothing (yaml.org/type, YAML 1.1).
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "true", "false", "on", "off", "null",
  ]

  /// The text in quotes: double ones or, where it holds those, single ones.
  ///
  /// For text in one line without control characters.
  public static func quoted(_ text: String) -> String {
    let needsEscapes = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if !needsEscapes { return "\"\(text)\"" }
    if !text.utf8.contains(UInt8(ascii: "'")) { return "'\(text)'" }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
