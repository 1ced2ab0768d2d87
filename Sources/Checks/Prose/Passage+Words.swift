import Diagnostics
import Markdown

extension Passage.Word {
  /// The word without the marks round it, as it is written.
  var bare: String {
    let text = String(decoding: bytes, as: UTF8.self)
    let start = text.unicodeScalars.firstIndex(where: Self.isPart) ?? text.endIndex
    guard let end = text.unicodeScalars.lastIndex(where: Self.isPart) else { return "" }
    return String(text.unicodeScalars[start...end])
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all; the tables of Unicode are slow.
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Its place without the marks round it, where it stands in the source as readers see it.
  var bareRange: Range<Int> {
    guard range.range.count == bytes.count, !bare.isEmpty else { return range.range }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let inside = text.firstRange(of: bare) else { return range.range }
    let start = range.lowerBound + text.utf8.distance(from: text.startIndex, to: inside.lowerBound)
    return start..<start + bare.utf8.count
  }

  /// Whether there is anything in it to read.
  var isWord: Bool { Sentences.isWord(bytes[...]) }
}

extension Passage {
  /// The sentences, as their words by number.
  ///
  /// Code is written as it is, and may begin a sentence in a small letter.
  var sentences: [Range<Int>] {
    let words = words.map { word in
      word.isCode ? [UInt8(ascii: "C")] + word.bytes.dropFirst() : word.bytes[...]
    }
    return Sentences.of(words).map(\.words)
  }

  /// The place of some words, without the marks before the first and after the last.
  func bareRange(of part: Range<Int>) -> SourceRange {
    let first = words[part.lowerBound].bareRange
    let last = words[part.upperBound - 1].bareRange
    return SourceRange(first.lowerBound..<max(first.lowerBound, last.upperBound))
  }

  /// The words without marks and in lower case; nothing for code, which is in no language.
  var lowered: [String] { words.map { $0.isCode ? "" : $0.bare.lowercased() } }

  /// For each word whether it stands in quotation marks, and is somebody else's.
  var quoted: [Bool] {
    var quoted = [Bool](repeating: false, count: words.count)
    var opening: Int?
    for (number, word) in words.enumerated() {
      let text = String(decoding: word.bytes, as: UTF8.self)
      let opened = text.drop { "([".contains($0) }.first.map { "\u{201C}\u{2018}\"'".contains($0) }
      if opening == nil && opened == true { opening = number }
      let closed = text.last { !".,;:?!)]".contains($0) }.map { "\u{201D}\u{2019}\"'".contains($0) }
      if let start = opening, closed == true, number > start || text.count > 2 {
        for index in start...number { quoted[index] = true }
        opening = nil
      }
    }
    return quoted
  }
}
