/// Brings the forms of an English word together: Porter's second algorithm ("English Snowball"), then
/// British and American spellings and common irregular forms as one.
///
/// The stem is a key, not a word. Rules: snowballstem.org/algorithms/english/stemmer.html, but for
/// -ize, which is not cut: its British form cannot be, or "supervise" would part from "supervision".
struct EnglishStemmer {
  private var word: [UInt8] = []
  /// Where the regions R1 and R2 of the word begin.
  private var r1 = 0
  private var r2 = 0

  /// The stem of a folded word; a word with a byte that is not a letter is its own stem.
  mutating func stem(_ folded: [UInt8]) -> [UInt8] {
    guard folded.count > 2, folded.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return folded }
    if let known = IrregularForms.stem(of: folded) { return known }
    word = folded
    markConsonantY()
    findRegions()
    removePlural()
    if !isInvariant(word) {
      removePastAndParticiple()
      replaceFinalY()
      reduceDoubleSuffix()
      reduceSuffix()
      removeSuffix()
      removeFinalEOrL()
    }
    for index in word.indices where word[index] == 0x59 { word[index] = 0x79 }
    return Spelling.british(word)
  }

  // MARK: Letters and regions

  private func isVowel(_ index: Int) -> Bool {
    switch word[index] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  /// A `y` at the start or after a vowel is a consonant, written `Y` for the while.
  private mutating func markConsonantY() {
    for index in word.indices where word[index] == 0x79 {
      if index == 0 || isVowel(index - 1) { word[index] = 0x59 }
    }
  }

  private mutating func findRegions() {
    let prefix = Self.prefixes.first { word.starts(with: $0.utf8) }
    r1 = prefix?.utf8.count ?? regionStart(after: 0)
    r2 = regionStart(after: r1)
  }

  /// The place after the first consonant that follows a vowel, from `start` on.
  private func regionStart(after start: Int) -> Int {
    var index = start
    while index < word.count && !isVowel(index) { index += 1 }
    while index < word.count && isVowel(index) { index += 1 }
    return min(index + 1, word.count)
  }

  private func hasVowel(before end: Int) -> Bool {
    (0..<max(end, 0)).contains { isVowel($0) }
  }

  /// Whether a short syllable ends at `end`.
  private func endsShortSyllable(at end: Int) -> Bool {
    if end == 2 { return isVowel(0) && !isVowel(1) }
    guard end > 2, !isVowel(end - 1), isVowel(end - 2), !isVowel(end - 3) else { return false }
    return ![0x77, 0x78, 0x59].contains(word[end - 1])
  }

  private var isShort: Bool { r1 >= word.count && endsShortSyllable(at: word.count) }

  private func ends(_ suffix: StaticString, at start: inout Int) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.count >= count else { return false }
    let from = word.count - count
    let matches = unsafe word[from...].elementsEqual(
      UnsafeBufferPointer(start: suffix.utf8Start, count: count))
    if matches { start = from }
    return matches
  }

  private func ends(_ suffix: StaticString) -> Bool {
    var start = 0
    return ends(suffix, at: &start)
  }

  private mutating func cut(_ count: Int, adding ending: String = "") {
    word.removeLast(count)
    word.append(contentsOf: ending.utf8)
  }

  // MARK: Steps

  /// Step 1a.
  private mutating func removePlural() {
    if ends("sses") {
      cut(2)
    } else if ends("ied") || ends("ies") {
      cut(word.count > 4 ? 2 : 1)
    } else if ends("us") || ends("ss") {
      return
    } else if ends("s"), hasVowel(before: word.count - 2) {
      cut(1)
    }
  }

  private func isInvariant(_ word: [UInt8]) -> Bool {
    Self.invariants.contains { word.elementsEqual($0.utf8) }
  }

  /// Step 1b.
  private mutating func removePastAndParticiple() {
    var start = 0
    if ends("eedly", at: &start) || ends("eed", at: &start) {
      if start >= r1 { cut(word.count - start, adding: "ee") }
      return
    }
    guard
      ends("ingly", at: &start) || ends("edly", at: &start) || ends("ing", at: &start)
        || ends("ed", at: &start), hasVowel(before: start)
    else { return }
    cut(word.count - start)
    if ends("at") || ends("bl") || ends("iz") || ends("is") {
      cut(0, adding: "e")
    } else if endsDouble {
      cut(1)
    } else if isShort {
      cut(0, adding: "e")
    }
  }

  private var endsDouble: Bool {
    guard word.count > 1, let last = word.last, last == word[word.count - 2] else { return false }
    // Not `add`, `egg` and `off`, which are whole words.
    let isWhole = word.count == 3 && "aeo".utf8.contains(word[0])
    return "bdfgmnprt".utf8.contains(last) && !isWhole
  }

  /// Step 1c.
  private mutating func replaceFinalY() {
    guard word.count > 2, word.last == 0x79 || word.last == 0x59, !isVowel(word.count - 2)
    else { return }
    cut(1, adding: "i")
  }

  /// Step 2.
  private mutating func reduceDoubleSuffix() {
    for (suffix, ending) in Self.doubleSuffixes where reduce(suffix, to: ending, from: r1) {
      return
    }
    var start = 0
    if ends("ogi", at: &start) {
      if start >= r1, start > 0, word[start - 1] == 0x6C { cut(1) }
    } else if ends("li", at: &start), start >= r1, start > 0,
      "cdeghkmnrt".utf8.contains(word[start - 1])
    {
      cut(2)
    }
  }

  /// Step 3.
  private mutating func reduceSuffix() {
    for (suffix, ending) in Self.suffixes where reduce(suffix, to: ending, from: r1) { return }
    var start = 0
    if ends("ative", at: &start), start >= r2 { cut(5) }
  }

  /// Step 4.
  private mutating func removeSuffix() {
    for suffix in Self.endings {
      var start = 0
      if ends(suffix, at: &start) {
        if start >= r2 { cut(word.count - start) }
        return
      }
    }
    var start = 0
    if ends("ion", at: &start), start >= r2, start > 0,
      word[start - 1] == 0x73 || word[start - 1] == 0x74
    {
      cut(3)
    }
  }

  /// Step 5.
  private mutating func removeFinalEOrL() {
    guard let last = word.last else { return }
    let start = word.count - 1
    if last == 0x65 {
      if start >= r2 || (start >= r1 && !endsShortSyllable(at: start)) { cut(1) }
    } else if last == 0x6C, start >= r2, start > 0, word[start - 1] == 0x6C {
      cut(1)
    }
  }

  /// Replaces a suffix that begins in the region; the result is whether the word had the suffix.
  private mutating func reduce(_ suffix: StaticString, to ending: String, from region: Int) -> Bool
  {
    var start = 0
    guard ends(suffix, at: &start) else { return false }
    if start >= region { cut(word.count - start, adding: ending) }
    return true
  }

  /// After these R1 begins, lest words of different meaning come together.
  private static let prefixes = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ]

  private static let invariants = [
    "inning", "outing", "canning", "herring", "earring", "evening", "proceed", "exceed", "succeed",
  ]

  private static let doubleSuffixes: [(StaticString, String)] = [
    ("ization", "ize"), ("isation", "ize"), ("ational", "ate"), ("fulness", "ful"),
    ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
    ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"),
    ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"),
    ("abli", "able"), ("izer", "ize"), ("iser", "ize"), ("ator", "ate"), ("alli", "al"),
    ("bli", "ble"),
  ]

  private static let suffixes: [(StaticString, String)] = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("alise", "al"), ("icate", "ic"),
    ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  private static let endings: [StaticString] = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "al", "er", "ic",
  ]
}
