/// Words that people write where they have nothing to say yet, or nothing at all.
package enum StandIn {
  /// Whether a text says nothing wherever it stands.
  package static func isOne(_ text: String) -> Bool { words.contains(folded(text)) }

  private static let words: Set<String> = [
    "tbc", "tba", "tbd", "todo", "fixme", "to be confirmed", "to be advised", "to be agreed",
    "to be added", "to be decided", "to follow", "n/a", "not applicable", "null", "nil", "xx",
    "xxx",
    "xxxx", "?", "??", "???", "-", "--", "–", "—", "…", "...", "....",
  ]

  /// A text in lower case, without brackets round it.
  static func folded(_ text: String) -> String {
    let text = TextShape.trimmed(text).lowercased()
    guard let first = text.first, "[(<{".contains(first), let last = text.last,
      "])>}".contains(last)
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
