/// Cuts a text into words that are the same however it is marked up: in lower case, without the marks of Markdown and
/// without hyphens.
enum WordCut {
  /// The words of a text, and what each looked like.
  static func words(of text: String) -> [(folded: String, shown: String)] {
    var words: [(String, String)] = []
    var folded = ""
    var shown = ""
    for scalar in text.unicodeScalars {
      if isPart(scalar) {
        folded +=
          isRaised(scalar)
          ? String(Int(scalar.properties.numericValue ?? 0)) : scalar.properties.lowercaseMapping
        shown.unicodeScalars.append(scalar)
      } else if !isNothing(scalar) {
        if !folded.isEmpty { words.append((folded, shown)) }
        folded = ""
        shown = ""
      } else if !shown.isEmpty {
        shown.unicodeScalars.append(scalar)
      }
    }
    if !folded.isEmpty { words.append((folded, shown)) }
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value & ~0x20)
    }
    return (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      && !scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether a character is a digit above or below the line, which a document writes as an ordinary one.
  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    [0xB2, 0xB3, 0xB9, 0x2070].contains(scalar.value) || (0x2074...0x2079).contains(scalar.value)
      || (0x2080...0x2089).contains(scalar.value)
  }

  /// Marks inside a word that are not part of it.
  private static func isNothing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "_", "~", "\\", "`", "-", "\u{2010}", "\u{2011}": true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
