/// Addresses in the text of a document, which Markdown makes links of by itself (GitHub Flavored Markdown, 6.9).
enum AddressText {
  /// A word, with an address in it between angle brackets, but for the marks that end a sentence.
  static func word(_ words: String, inLink isInLink: Bool) -> String {
    let words = MarkdownText.withoutControls(words)
    if isInLink { return MarkdownText.escaped(words) }
    guard
      let start = words.firstRange(of: "https://")?.lowerBound
        ?? words.firstRange(of: "http://")?.lowerBound,
      let end = words.lastIndex(where: { !".,;:!?)>'\"”’".contains($0) }), start <= end,
      words[..<start].last.map({ !($0.isLetter || $0.isNumber) }) ?? true,
      words[start...end].unicodeScalars.allSatisfy({
        $0.value > 0x20 && !"<>\\|".unicodeScalars.contains($0)
      })
    else {
      // A backslash would be taken into an address, and what it was to keep from its meaning would have it.
      let escaped = MarkdownText.escaped(words, inLabel: false)
      return escaped.contains("\\") ? broken(escaped) : escaped
    }
    return MarkdownText.escaped(String(words[..<start]), inLabel: false) + "<\(words[start...end])>"
      + MarkdownText.escaped(String(words[words.index(after: end)...]), inLabel: false)
  }

  /// Keeps an address at the end of what is written from taking in the mark that comes next.
  static func end(in text: inout String) {
    var start = text.lastIndex { " \n".contains($0) }.map(text.index(after:)) ?? text.startIndex
    // What stands between angle brackets has its end.
    if let end = text[start...].lastIndex(of: ">"),
      text[start...end].replacing("\\<", with: "").contains("<http")
    {
      start = text.index(after: end)
    }
    text.replaceSubrange(start..., with: broken(String(text[start...])))
  }

  /// The text with a backslash in each address, so that it is none.
  private static func broken(_ text: String) -> String {
    text.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }
}
