/// Words so common that they say nothing of what a page is about.
///
/// They are kept where they stand in a title, so that a search for nothing else still finds
/// something; elsewhere they only count as places between other words.
struct StopWords {
  /// The words of English, folded as the scanner folds them.
  static let english = """
    a about after all also am an and any are as at be because been before being but by can could did
    do does doing for from had has have having he her hers him his how i if in into is it its
    itself just me more most my no nor not of on or our ours out over own s she should so some
    such t than that the their theirs them then there these they this those through to too under
    until up very was we were what when where which while who whom why will with would you your
    yours
    """

  private let slots: [UInt64]

  /// The stop words of a language; none where the language has no list here.
  init(language: String) {
    var slots = [UInt64](repeating: 0, count: 512)
    if Language.isEnglish(language) {
      for word in Self.words {
        let hash = WordHash.hash(word.utf8)
        var slot = WordHash.slot(hash, mask: 511)
        while slots[slot] != 0 { slot = (slot + 1) & 511 }
        slots[slot] = hash
      }
    }
    self.slots = slots
  }

  /// The list as single words.
  static var words: [Substring] {
    english.split { $0 == " " || $0 == "\n" }
  }

  /// Whether a hash is that of a stop word.
  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    var slot = WordHash.slot(hash, mask: 511)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & 511
    }
    return false
  }
}
