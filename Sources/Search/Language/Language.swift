/// What analysis, and the script that asks the index, need to know of the language of a hub.
struct Language: Sendable {
  /// The BCP 47 tag, such as `en-GB`.
  let tag: String
  /// Whether it is English, whose word forms are brought together when the index is made.
  let isEnglish: Bool
  /// What brings the forms of a word together in the page, or `nil` where that is done before or not at all.
  let stemmer: Stemmer?
  /// Words that a query leaves out, because they say nothing of what a page is about.
  let stopWords: Set<String>

  /// The language of a BCP 47 tag.
  init(_ tag: String) {
    self.tag = tag
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    let language = String(decoding: primary, as: UTF8.self).lowercased()
    isEnglish = language == "en"
    stemmer = Stemmer(primary: language)
    stopWords = isEnglish ? Self.englishStopWords : []
  }

  private static let englishStopWords = Set(StopWords.words.map(String.init))
}
