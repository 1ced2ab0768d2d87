/// Words as they must be written in Markdown to be read as just these words.
enum MarkdownText {
  /// The words with a backslash before each mark that Markdown gives a meaning, but for a citation, `[@key`, which its author
  /// meant. A bracket that closes nothing means nothing outside of a label.
  static func escaped(_ text: String, inLabel isInLabel: Bool = true) -> String {
    var result = ""
    let scalars = Array(withoutControls(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "<", "~", "|": result += "\\"
      case "[":
        let isCitation =
          !isInLabel && index + 2 < scalars.count && scalars[index + 1] == "@"
          && isWordPart(scalars[index + 2])
        if !isCitation { result += "\\" }
      case "]": if isInLabel { result += "\\" }
      case "_":
        // Between two letters it means nothing.
        let isInside =
          index > 0 && index + 1 < scalars.count && isWordPart(scalars[index - 1])
          && isWordPart(scalars[index + 1])
        if !isInside { result += "\\" }
      case "&":
        // Only before a letter or a number sign can it begin the name of a character.
        if index + 1 < scalars.count, scalars[index + 1] == "#" || isWordPart(scalars[index + 1]) {
          result += "\\"
        }
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The line with a backslash before a mark that would make something else of it than a paragraph.
  static func atLineStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#>+-=".contains(first) {
      let rest = line.drop { $0 == first }
      let isMark = ">=#".contains(first) || rest.isEmpty || rest.first == " "
      return isMark || line.hasPrefix("--") ? "\\" + line : line
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line[digits.endIndex...]
    if !digits.isEmpty, digits.count < 10, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    {
      return digits + "\\" + rest
    }
    return line
  }

  /// The text without characters that cannot be seen and have no business in a page: controls, and marks that turn the
  /// direction of what follows.
  static func withoutControls(_ text: String) -> String {
    let isGone = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || [0xAD, 0x200B, 0x2028, 0x2029, 0xFEFF, 0xFFFC].contains(scalar.value)
    }
    guard text.unicodeScalars.contains(where: isGone) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isGone($0) }))
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
