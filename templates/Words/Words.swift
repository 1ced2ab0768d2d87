import Hypertext

/// Every word and phrase of the interface, in the hub's language.
///
/// A hub can replace each by its key, so that a hub in a language without words of its own needs no code:
///
///     Words(language: "cy", overrides: ["skip": "Neidio i'r cynnwys"])
public struct Words: Sendable, Hashable {
  private let phrases: [Phrase]
  private let counted: [Word: CountedPhrase]
  private let minimumGrouping: Int
  /// Whether the interface speaks English, be it for want of words in the hub's language.
  public let isEnglish: Bool
  /// What kinds of resource are called, by key.
  public private(set) var kinds: [String: KindWords]

  /// The keys of all phrases in English, in the order of the interface.
  public static let keys: [String] = Word.allCases.map { String(describing: $0) }

  /// The words of a language, with the overrides in their place; English where the language has none, and keys that do not
  /// exist are left out. The language is a BCP 47 tag.
  public init(language: String = "en", overrides: [String: String] = [:]) {
    let own = InterfaceLanguage(of: language)
    func written(_ key: String) -> String? { overrides[key] ?? own?.phrases[key] }
    let phrases = zip(Word.allCases, Self.keys).map { word, key in
      Phrase(written(key) ?? word.english)
    }
    let rules = PluralRules(of: language)
    counted = Dictionary(
      uniqueKeysWithValues: Self.counts.map { base, one, other in
        let phrase = CountedPhrase(
          rules: rules, written: { written(base + $0.ending) },
          english: (overrides[Self.keys[one.rawValue]] ?? one.english, other.english))
        return (other, phrase)
      })
    self.phrases = phrases
    minimumGrouping = own?.minimumGrouping ?? 1
    isEnglish = own.map { $0.code == "en" } ?? (overrides.count < Self.keys.count / 2)
    kinds = KindWords.all { Self.keys.firstIndex(of: $0).map { phrases[$0].text } }
  }

  /// The same with what a hub calls kinds of its own, by key.
  public func with(kinds own: [String: KindWords]) -> Words {
    var words = self
    words.kinds.merge(own) { $1 }
    return words
  }

  /// The title of a page on which readers propose another of a kind that the language has no words for.
  public func proposal(of name: String) -> String {
    text(.proposeKind).replacing("{kind}", with: name)
  }

  /// The names of the places, such as `n` for `{n}`, that a wording has.
  public static func places(in wording: String) -> [String] {
    Phrase(wording).places
  }

  /// A word as markup, fit for text and for attributes.
  subscript(word: Word) -> HTML { phrases[word.rawValue].html }

  /// A word as text.
  func text(_ word: Word) -> String { phrases[word.rawValue].text }

  /// A phrase with its places filled; a place that is not named stays empty.
  func fill(_ word: Word, _ values: KeyValuePairs<String, HTML>) -> HTML {
    phrases[word.rawValue].filled(values)
  }

  /// A number with what is counted, in the form that the number asks for. The phrase is named by its form for other numbers.
  func count(_ number: Int, _ other: Word) -> HTML {
    (counted[other]?[number] ?? phrases[other.rawValue]).filled(n: numeral(number))
  }

  /// The wordings of a phrase with a count for the forms that a script can ask for, by their names, such as `one`.
  func forms(of other: Word) -> [(form: PluralCategory, text: String)] {
    counted[other]?.all ?? []
  }

  /// A whole number with the language's marks between thousands.
  func numeral(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count >= 3 + minimumGrouping else { return digits }
    let mark = text(.groupMark)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result += mark }
      result.append(digit)
    }
    return result
  }

  /// The dates' phrase.
  var dateFormat: Phrase { phrases[Word.dateFormat.rawValue] }
}
