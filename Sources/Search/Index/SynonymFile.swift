/// The file of everyday words and what the hub says for them: `search/synonyms.js`.
struct SynonymFile {
  private let settings: SearchSettings

  /// The most bytes that are written; what does not fit is left out.
  private static let limit = 140_000

  init(_ settings: SearchSettings) {
    self.settings = settings
  }

  /// The file: pairs of what is written and an array of what is meant, words joined by spaces.
  func file() -> SearchFile {
    var bytes = Array("plait.synonyms([".utf8)
    for synonym in settings.synonyms {
      let written = words(synonym.written)
      let meant = synonym.meant.map(words).filter { !$0.isEmpty && $0 != written }
      guard !written.isEmpty, !meant.isEmpty, bytes.count < Self.limit else { continue }
      bytes.append(0x5B)
      bytes.appendScriptString(written)
      for words in meant {
        bytes.append(0x2C)
        bytes.appendScriptString(words)
      }
      bytes.append(contentsOf: "],\n".utf8)
    }
    bytes.append(contentsOf: "]);\n".utf8)
    return SearchFile(path: "search/synonyms.js", bytes: bytes)
  }

  private func words(_ text: String) -> String {
    var scanner = WordScanner(language: settings.language)
    var list = WordList()
    scanner.scan(Array(text.utf8), into: &list)
    return list.words.joined(separator: " ")
  }
}
