@testable import Search

/// Takes words, and claims of each that it is one.
struct CheckedWords: WordSink, Equatable {
  let isUTF8: Bool
  private(set) var words: [[UInt8]] = []
  private(set) var compounds: [[UInt8]] = []
  private(set) var blocks = 0

  init(isUTF8: Bool) {
    self.isUTF8 = isUTF8
  }

  mutating func word(_ source: [UInt8], _ range: Range<Int>, hash: UInt64) {
    claim(range.lowerBound >= 0 && range.upperBound <= source.count, "a word beyond its text")
    let word = source[range].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    check(word, hash)
    words.append(word)
  }

  mutating func compound(_ source: [UInt8], hash: UInt64, back: Int) {
    check(source, hash)
    claim(back > 1 && back <= words.count, "a compound of \(back) words after \(words.count)")
    compounds.append(source)
  }

  mutating func endBlock() { blocks += 1 }

  private func check(_ word: [UInt8], _ hash: UInt64) {
    claim(!word.isEmpty && word.count <= WordScanner.longest, "a word of \(word.count) bytes")
    claim(hash == WordHash.hash(word), "the hash of another word")
    claim(!isUTF8 || String(validating: word, as: UTF8.self) != nil, "a word that is not UTF-8")
    claim(!word.contains { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x5C }, "no word")
  }
}
