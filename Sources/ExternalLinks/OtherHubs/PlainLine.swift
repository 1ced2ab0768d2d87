import Model

/// Text of another site as a line of YAML that holds nothing but text.
enum PlainLine {
  /// The text in one line, without characters that cannot be seen; `nil` when nothing is left, or too much.
  static func of(_ text: String) -> String? { of(text, most: HubCopySchema.longest) }

  /// The same of at most so many characters.
  static func of(_ text: String, most: Int) -> String? {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: scalars.append(" ")
      case .format, .unassigned, .privateUse, .surrogate: continue
      default: scalars.append(scalar)
      }
    }
    let line = String(scalars).split(separator: " ").joined(separator: " ")
    return line.isEmpty || line.count > most ? nil : line
  }

  /// A line as YAML between double quotes.
  static func quoted(_ line: String) -> String {
    "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
