/// The words of a text as strings, compounds left out.
struct WordList: WordSink {
  /// The words, in order.
  private(set) var words: [String] = []
  /// The compounds, in order.
  private(set) var compounds: [String] = []

  mutating func word(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) {
    words.append(String(decoding: source[range], as: UTF8.self).lowercased())
  }

  mutating func compound(_ source: [UInt8], hash: UInt64, back: Int) {
    compounds.append(String(decoding: source, as: UTF8.self))
  }

  mutating func endBlock() {}
}
