import Hypertext

/// Every word and phrase of the interface, in the hub's language.
///
/// English unless overridden by key, so that a hub in another language needs no code:
///
///     Words(overrides: ["skip": "Neidio i'r cynnwys"])
public struct Words: Sendable, Hashable {
  private let phrases: [Phrase]
  /// What kinds of resource are called, by key.
  public private(set) var kinds: [String: KindWords]

  /// The keys that can be overridden, in the order of the interface.
  public static let keys: [String] = Word.allCases.map { String(describing: $0) }

  /// The English words, with the overrides in their place; keys that do not exist are left out.
  public init(overrides: [String: String] = [:]) {
    let phrases = zip(Word.allCases, Self.keys).map { word, key in
      Phrase(overrides[key] ?? word.english)
    }
    self.phrases = phrases
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

  /// The English wording of a key, or `nil` when there is no such key.
  public static func english(_ key: String) -> String? {
    keys.firstIndex(of: key).map { Word.allCases[$0].english }
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

  /// A number with what is counted: the first phrase for one, the second for any other number.
  func count(_ number: Int, _ one: Word, _ other: Word) -> HTML {
    phrases[(number == 1 ? one : other).rawValue].filled(n: number)
  }

  /// The dates' phrase.
  var dateFormat: Phrase { phrases[Word.dateFormat.rawValue] }
}
