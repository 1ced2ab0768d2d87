/// Text as it must be written in YAML to be read as just that text.
public enum YAMLText {
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
