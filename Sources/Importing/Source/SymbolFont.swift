/// Signs that Word takes from the font Wingdings, where a tick or an arrow has the number of a letter.
///
/// pandoc knows those of the font Symbol only, and drops the others.
enum SymbolFont {
  /// What an element `w:sym` is to show.
  enum Sign: Equatable {
    /// The same sign in Unicode.
    case known(String)
    /// A sign of a font that is not known here.
    case unknown
  }

  /// The sign of an element `w:sym`; `nil` for one that pandoc knows.
  static func sign(_ attributes: XMLScanner.Attributes) -> Sign? {
    let font = attributes["font"] ?? ""
    guard font.contains("dings"), let code = attributes["char"].flatMap({ UInt32($0, radix: 16) })
    else { return nil }
    guard font == "Wingdings", let text = wingdings[code & 0xFF] else { return .unknown }
    return .known(text)
  }

  private static let wingdings: [UInt32: String] = [
    0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x3F: "✍", 0x41: "✌", 0x43: "👍",
    0x44: "👎", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹",
    0x52: "☼", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧",
    0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xAB: "★",
    0xD8: "➢", 0xDC: "➲", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦",
    0xF0: "⇨", 0xF1: "⇧", 0xF2: "⇩", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}
