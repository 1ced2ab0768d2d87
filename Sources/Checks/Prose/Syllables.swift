/// Estimates the syllables of English words from their spelling.
///
/// Runs of vowels are counted, and then what English does with them: a silent e, endings that are no
/// syllable, pairs of vowels that are two. The approach is that of Greg Fast's Lingua::EN::Syllable; the
/// rules and the list are our own, chosen for the words of social work. Nine in ten words come out right,
/// and slips lie on both sides, so a page's mean is good to about a tenth of a syllable.
enum Syllables {
  /// The syllables of a word in UTF-8 with the marks round it; parts joined by a hyphen or a slash are
  /// counted one by one. At least 1.
  static func count(in token: ArraySlice<UInt8>) -> Int {
    var total = 0
    for part in token.split(whereSeparator: { $0 == 0x2D || $0 == 0x2F }) {
      total += count(ofPart: part)
    }
    return max(total, 1)
  }

  private static func count(ofPart part: ArraySlice<UInt8>) -> Int {
    let letters = part.filter(isLetter)
    guard !letters.isEmpty else { return part.contains { (0x30...0x39).contains($0) } ? 1 : 0 }
    if isSpelledOut(letters) { return letters.count }
    let word = lowered(part)
    if let known = exceptions[word] { return known }
    return max(1, vowelRuns(in: word) + splitPairs(in: word) - silent(in: word))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 && byte < 0xE0
  }

  /// Whether capitals are read one by one: two or three of them, or any number without a vowel.
  private static func isSpelledOut(_ letters: [UInt8]) -> Bool {
    guard letters.count > 1, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return false
    }
    return letters.count <= 3 || !letters.contains { isVowel($0 | 0x20) }
  }

  /// Small letters of the part; letters with accents lose them, and apostrophes go.
  private static func lowered(_ part: ArraySlice<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    var isAccented = false
    for byte in part {
      if isAccented {
        // The second byte of U+00C0 to U+00FF; bit 5 tells small from capital.
        if let plain = unaccented[byte | 0x20] { word.append(plain) }
        isAccented = false
      } else if byte == 0xC3 {
        isAccented = true
      } else if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) {
        word.append(byte | 0x20)
      }
    }
    return word
  }

  /// The vowel of an e with an accent is given as an a, because it is never silent.
  private static let unaccented: [UInt8: UInt8] = [
    0xA0: 0x61, 0xA1: 0x61, 0xA2: 0x61, 0xA3: 0x61, 0xA4: 0x61, 0xA5: 0x61, 0xA6: 0x65, 0xA7: 0x63,
    0xA8: 0x61, 0xA9: 0x61, 0xAA: 0x61, 0xAB: 0x61, 0xAC: 0x69, 0xAD: 0x69, 0xAE: 0x69, 0xAF: 0x69,
    0xB1: 0x6E, 0xB2: 0x6F, 0xB3: 0x6F, 0xB4: 0x6F, 0xB5: 0x6F, 0xB6: 0x6F, 0xB8: 0x6F,
    0xB9: 0x75, 0xBA: 0x75, 0xBB: 0x75, 0xBC: 0x75, 0xBD: 0x79, 0xBF: 0x79,
  ]

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }

  /// Runs of vowels; a y at the beginning is a consonant.
  private static func vowelRuns(in word: [UInt8]) -> Int {
    var runs = 0
    var isInRun = false
    for (index, letter) in word.enumerated() {
      let isVowel = isVowel(letter) && !(index == 0 && letter == UInt8(ascii: "y"))
      if isVowel && !isInRun { runs += 1 }
      isInRun = isVowel
    }
    return runs
  }

  /// Vowels that stand together and are two syllables, unless one of the letters comes before them.
  private static let pairs: [(letters: StaticString, unlessAfter: StaticString)] = [
    ("ia", "ctgs"), ("io", "tscgxh"), ("eo", "gp"), ("iu", ""), ("ua", "qg"), ("uou", ""),
    ("ien", "tcr"), ("ier", "pth"), ("iet", ""), ("eate", "bhlmp"), ("eati", "bhlmp"), ("coop", ""),
    ("coord", ""), ("nuin", ""),
  ]

  private static let pairBytes = pairs.map { (bytes($0.letters), Set(bytes($0.unlessAfter))) }

  private static func splitPairs(in word: [UInt8]) -> Int {
    var count = 0
    for (letters, forbidden) in pairBytes {
      for index in word.indices where word[index...].starts(with: letters) {
        if index == 0 || !forbidden.contains(word[index - 1]) { count += 1 }
      }
    }
    let stem = word.last == UInt8(ascii: "s") ? word.dropLast() : word[...]
    // The i of 'being' and 'trying' is its own.
    if stem.count > 3, hasSuffix(stem, "ing"), isVowel(stem[stem.endIndex - 4]) { count += 1 }
    if hasSuffix(stem, "ism") { count += 1 }
    // What is left of 'didn't': a syllable unless a vowel carries the n, as in 'don't'.
    if word.count > 3, hasSuffix(word[...], "dnt") || hasSuffix(word[...], "snt") { count += 1 }
    return count
  }

  private static let afterSilentE = ["ment", "ful", "ly", "less", "ness", "load"].map {
    Array($0.utf8)
  }

  /// An e that is written and not spoken: at the end, in -es and -ed, and before some endings.
  private static func silent(in word: [UInt8]) -> Int {
    var count = 0
    let end = word.endIndex
    if hasSuffix(word[...], "e") {
      if isSilent(at: end - 1, in: word) { count += 1 }
    } else if hasSuffix(word[...], "es"), end > 3 {
      let before = word[end - 3]
      let isSibilant =
        [0x73, 0x78, 0x7A, 0x63, 0x67].contains(before)
        || (before == 0x68 && [0x63, 0x73].contains(word[end - 4]))
      if !isSibilant && isSilent(at: end - 2, in: word) { count += 1 }
    } else if hasSuffix(word[...], "ed"), end > 3 {
      let before = word[end - 3]
      if before != 0x74 && before != 0x64 && isSilent(at: end - 2, in: word) { count += 1 }
    }
    for index in word.indices.dropFirst(2) where word[index] == 0x65 {
      let rest = word[(index + 1)...]
      guard afterSilentE.contains(where: rest.starts), isSilent(at: index, in: word) else {
        continue
      }
      if word[index - 1] != 0x6C { count += 1 }
    }
    return count
  }

  /// Whether the e at an index follows a consonant, is not the -le of 'table', and leaves the word a vowel.
  private static func isSilent(at index: Int, in word: [UInt8]) -> Bool {
    guard index > 1, !isVowel(word[index - 1]) else { return false }
    if word[index - 1] == 0x6C && !isVowel(word[index - 2]) { return false }
    return word[..<index].contains(where: isVowel)
  }

  private static func hasSuffix(_ word: ArraySlice<UInt8>, _ suffix: StaticString) -> Bool {
    word.reversed().starts(with: bytes(suffix).reversed())
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { unsafe Array($0) }
  }

  /// Words that are frequent here and keep to no rule.
  private static let exceptions: [[UInt8]: Int] = Dictionary(
    [
      ("area", 3), ("areas", 3), ("idea", 3), ("ideas", 3), ("business", 2), ("every", 2),
      ("everyone", 3), ("everything", 3), ("everyday", 3), ("something", 2), ("sometimes", 2),
      ("someone", 2), ("somewhere", 2), ("therefore", 2), ("science", 2), ("people", 2),
      ("experience", 4), ("experienced", 4), ("experiences", 5), ("create", 2), ("creates", 2),
      ("created", 3), ("creating", 3), ("creation", 3), ("different", 2), ("evening", 2),
      ("workforce", 2), ("wednesday", 2), ("appreciate", 4), ("associate", 4), ("associated", 5),
      ("association", 5), ("reliable", 4), ("usual", 3), ("usually", 4), ("persuade", 2),
      ("real", 1), ("being", 2), ("friend", 1), ("friends", 1), ("homeless", 2),
      ("safeguarding", 3),
      ("safeguard", 2), ("whereas", 2), ("timeline", 2), ("guideline", 2), ("guidelines", 2),
      ("casework", 2), ("caseworker", 3), ("frontline", 2), ("lived", 1), ("serious", 3),
    ].map { (Array($0.0.utf8), $0.1) }, uniquingKeysWith: { first, _ in first })
}
