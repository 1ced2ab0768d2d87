/// What analysis, and the script that asks the index, need to know of the language of a hub.
struct Language: Sendable {
  /// The BCP 47 tag, such as `en-GB`.
  let tag: String
  /// Whether it is English, whose word forms are brought together when the index is made.
  let isEnglish: Bool
  /// Words that a query leaves out, because they say nothing of what a page is about.
  let stopWords: Set<String>

  /// The language of a BCP 47 tag.
  init(_ tag: String) {
    self.tag = tag
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    isEnglish = String(decoding: primary, as: UTF8.self).lowercased() == "en"
    stopWords = isEnglish ? Self.englishStopWords : []
  }

  private static let englishStopWords = Set(StopWords.words.map(String.init))
}
