/// Comments in YAML, for whoever fills in a file.
enum Remark {
  /// The longest line, in characters.
  private static let width = 96

  /// The text as comment lines, broken between words.
  static func lines(_ text: String, indent: Int = 0) -> [String] {
    let start = String(repeating: " ", count: indent) + "#"
    var lines: [String] = []
    var line = start
    for word in text.split(separator: " ") {
      if line.count + 1 + word.count > width, line != start {
        lines.append(line)
        line = start
      }
      line += " " + word
    }
    return lines + [line]
  }
}
