/// How long and how hard to read the sentences of a text are.
///
/// The measure is the Flesch-Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word
/// − 15.59 (Kincaid, Fishburne, Rogers and Chissom, 1975, *Derivation of new readability formulas for Navy
/// enlisted personnel*). The reading age is that grade plus 5, since first grade begins at 6.
public struct Prose: Sendable, Hashable {
  /// Words in sentences.
  public var words = 0
  /// Sentences.
  public var sentences = 0
  /// Syllables of the words.
  public var syllables = 0
  /// The words of the longest sentence.
  public var longestSentence = 0

  /// No prose yet.
  public init() {}

  /// Words per sentence, or `nil` without a sentence.
  public var sentenceLength: Double? {
    sentences > 0 ? Double(words) / Double(sentences) : nil
  }

  /// The Flesch-Kincaid grade level, or `nil` without a sentence. It says little of less than 100 words.
  public var grade: Double? {
    guard let sentenceLength, words > 0 else { return nil }
    return 0.39 * sentenceLength + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// The reading age in years, or `nil` without a sentence.
  public var readingAge: Double? { grade.map { $0 + 5 } }

  /// The sum of two texts.
  public static func + (left: Prose, right: Prose) -> Prose {
    var sum = left
    sum.words += right.words
    sum.sentences += right.sentences
    sum.syllables += right.syllables
    sum.longestSentence = max(left.longestSentence, right.longestSentence)
    return sum
  }
}
