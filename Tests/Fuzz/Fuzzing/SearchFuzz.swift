import Hypertext

@testable import Search

/// Whatever a text holds, it is cut into words that lie within it, the same each time, and what is
/// written of it is inert.
enum SearchFuzz {
  static func check(_ input: [UInt8]) {
    var input = InputReader(input)
    let language = ["en-GB", "cy", "de", "zh"][Int(input.byte() & 3)]
    let bytes = Array(input.rest)
    checkWords(bytes, language: language)
    let text = String(decoding: bytes, as: UTF8.self)
    checkDocument(text, language: language)
    checkLiterals(text)
  }

  private static func checkWords(_ bytes: [UInt8], language: String) {
    var scanner = WordScanner(language: Language(language))
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    var sink = CheckedWords(isUTF8: isUTF8)
    scanner.scan(bytes, into: &sink)
    claim(sink.blocks == bytes.count { $0 == 0x0A }, "\(sink.blocks) blocks")
    // A scanner keeps nothing from text to text.
    var again = CheckedWords(isUTF8: isUTF8)
    scanner.scan(bytes, into: &again)
    claim(again == sink, "other words from the same scanner")
    // Capitals of ASCII make no difference.
    var capitals = CheckedWords(isUTF8: isUTF8)
    scanner.scan(bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, into: &capitals)
    claim(capitals == sink, "other words in capitals")
    // Texts apart by a line end have nothing to do with each other.
    var twice = CheckedWords(isUTF8: isUTF8)
    scanner.scan(bytes + [0x0A] + bytes, into: &twice)
    claim(!isUTF8 || twice.words == sink.words + sink.words, "other words in company")
  }

  private static func checkDocument(_ text: String, language: String) {
    let lines = text.split(separator: "\n").map(String.init)
    let document = SearchDocument(
      address: "a.html", title: lines.first ?? "", summary: lines.last ?? "",
      headings: Array(lines.prefix(3)), facts: [.init(anchor: "p.facts", text: Array(text.utf8))],
      text: lines.prefix(200).map { .init($0, anchor: $0, text: Array($0.utf8)) }, label: "Guide")
    var analyser = Analyser(language: language)
    let analysed = analyser.analyse(document)
    claim(analyser.analyse(document) == analysed, "another analysis")
    var passages = Passages()
    passages.add(facts: document.facts, at: document.facts.map { _ in 0 })
    passages.add(text: document.text, at: document.text.map { _ in 0 })
    claim(String(validating: passages.bytes, as: UTF8.self) != nil, "a passage that is not UTF-8")
    claim(passages.bytes.count <= 8_000, "passages of \(passages.bytes.count) bytes")
    let index = SearchIndex([analysed], settings: SearchSettings(language: language))
    for number in 0..<index.partCount {
      for file in index.part(number).files {
        claim(String(validating: file.bytes, as: UTF8.self) != nil, "\(file.path) is not UTF-8")
        claim(!file.bytes.contains(0x3C), "'<' in \(file.path)")
      }
    }
  }

  /// A text as a literal of a script and of JSON: within its quotes, and without what HTML would see.
  private static func checkLiterals(_ text: String) {
    var script: [UInt8] = []
    script.appendScriptString(text)
    for literal in [script, JSON.string(text).bytes] {
      claim(literal.first == 0x22 && literal.last == 0x22 && literal.count > 1, "no literal")
      claim(
        !literal.contains { $0 < 0x20 || $0 == 0x3C || $0 == 0x7F }, "a literal with more in it")
      let string = String(decoding: literal, as: UTF8.self)
      claim(!string.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" }, "a line end")
      var isEscaped = false
      for byte in literal.dropFirst().dropLast() {
        claim(byte != 0x22 || isEscaped, "a quotation mark inside")
        isEscaped = byte == 0x5C && !isEscaped
      }
      claim(!isEscaped, "the last quotation mark is none")
    }
  }
}
