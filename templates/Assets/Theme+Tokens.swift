extension Theme {
  /// The theme as CSS custom properties, for light and dark.
  var tokensCSS: String {
    """
    :root {
      color-scheme: light dark;
      --typeface: \(safeTypeface);
    \(declarations { $0.light })}
    @media (prefers-color-scheme: dark) {
    :root {
    \(declarations { $0.dark })}
    }
    \(threads)
    @page { size: \(safeSheet); }

    """
  }

  /// The size of paper without anything that could end the declaration.
  private var safeSheet: String {
    sheet.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? sheet : "A4"
  }

  private func declarations(_ side: (ThemeColour) -> Colour) -> String {
    tokens.map { "  --\($0.name): \(side($0.colour).hex);\n" }.joined()
  }

  /// A class for each strand that says which thread is meant.
  private var threads: String {
    strands.indices.map { ".strand-\($0 + 1) { --thread: var(--strand-\($0 + 1)); }\n" }.joined()
  }

  /// The typeface without anything that could end the declaration.
  private var safeTypeface: String {
    let allowed = typeface.unicodeScalars.filter { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ",", "\"": true
      default: false
      }
    }
    let text = String(String.UnicodeScalarView(allowed))
    return text.utf8.filter { $0 == 0x22 }.count % 2 == 0 ? text : "sans-serif"
  }
}
