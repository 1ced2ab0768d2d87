/// Words that people write where they have nothing to say yet, or nothing at all.
package enum StandIn {
  /// Whether a text says nothing wherever it stands.
  package static func isOne(_ text: String) -> Bool { words.contains(folded(text)) }

  /// Whether a text says nothing as the value of a field. More words are none where a day, a number or a key belongs: 'none'
  /// may be the answer in a sentence, and is no date.
  package static func isOne(_ text: String, in field: Field, _ known: KnownKeys) -> Bool {
    // The longest below, with brackets: most values need no look at their letters.
    guard text.utf8.count <= 24 else { return false }
    var type = field.type
    if case .list(let element, _) = type { type = element }
    switch type {
    case .choice, .boolean: return false
    case .text, .line: return !field.isTerm && isOne(text)
    case .key(let kind) where known.contains(text, of: kind): return false
    default: return isOne(text) || wordsOfNoValue.contains(folded(text))
    }
  }

  private static let words: Set<String> = [
    "tbc", "tba", "tbd", "todo", "fixme", "to be confirmed", "to be advised", "to be agreed",
    "to be added", "to be decided", "to follow", "n/a", "not applicable", "null", "nil", "xx",
    "xxx",
    "xxxx", "?", "??", "???", "-", "--", "–", "—", "…", "...", "....",
  ]

  private static let wordsOfNoValue: Set<String> = [
    "none", "unknown", "not known", "not yet", "not yet known", "not given", "not stated", "na",
    "asap", "pending",
  ]

  /// A text in lower case, without brackets round it.
  private static func folded(_ text: String) -> String {
    let text = TextShape.trimmed(text).lowercased()
    guard let first = text.first, "[(<{".contains(first), let last = text.last,
      "])>}".contains(last)
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
