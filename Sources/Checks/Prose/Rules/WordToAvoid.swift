import Diagnostics
import Markdown

extension ProseCheck {
  static let wordToAvoid = ProseCheck(
    Rule(
      "word-to-avoid", .warning,
      explanation: """
        Some words sound official and say little: GOV.UK keeps a list of those to avoid, with a plainer word \
        for each. Say what is done. Words in quotation marks and in names are somebody else's, and are left \
        alone. ('plait check --prose')
        """,
      wrong: "We will utilise the tool in order to facilitate supervision.",
      right: "We will use the tool to prepare for supervision."),
    ofPassages: { passage in
      let words = passage.lowered
      let quoted = passage.quoted
      var findings: [Finding] = []
      for sentence in passage.sentences {
        var start = sentence.lowerBound
        while start < sentence.upperBound {
          guard let (word, count) = match(in: words[sentence], at: start) else {
            start += 1
            continue
          }
          let range = start..<start + count
          start = range.upperBound
          if quoted[range.lowerBound] || isName(range, in: passage, sentence)
            || isParted(passage.words[range])
          {
            continue
          }
          let text = passage.words[range].map(\.bare).joined(separator: " ")
          findings.append(
            Finding(
              Breach("'\(text)' is on GOV.UK's list of words to avoid", "write \(word.instead)"),
              in: passage, words: range))
        }
      }
      return findings
    })

  private static func match(
    in words: ArraySlice<String>, at start: Int
  ) -> (word: PlainWord, count: Int)? {
    for word in PlainWords.byFirstWord[words[start]] ?? [] {
      if let count = word.length(in: words, at: start) { return (word, count) }
    }
    return nil
  }

  /// Whether a comma or the like stands between the words, so that they are no phrase: "all in order, to begin with".
  private static func isParted(_ words: ArraySlice<Passage.Word>) -> Bool {
    words.dropLast().contains { word in word.bytes.last.map { ",;:".utf8.contains($0) } == true }
  }

  /// Whether a word has a capital that the beginning of a sentence does not explain, as names do.
  private static func isName(
    _ range: Range<Int>, in passage: Passage, _ sentence: Range<Int>
  ) -> Bool {
    let starts = passage.words[sentence].firstIndex(where: \.isWord)
    return range.contains { number in
      number != starts && passage.words[number].bare.first?.isUppercase == true
    }
  }
}
