extension StandIn {
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

  private static let wordsOfNoValue: Set<String> = [
    "none", "unknown", "not known", "not yet", "not yet known", "not given", "not stated", "na",
    "asap", "pending",
  ]
}
