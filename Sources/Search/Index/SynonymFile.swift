/// The file of everyday words and what the hub says for them: `search/synonyms.js`.
struct SynonymFile {
  private let settings: SearchSettings

  /// The most bytes that are written; what does not fit is left out.
  private static let limit = 140_000

  init(_ settings: SearchSettings) {
    self.settings = settings
  }

  /// The file: arrays of what is meant and then whatever is written for it, words joined by spaces.
  func file() -> SearchFile {
    var bytes = Array("plait.synonyms([".utf8)
    for (meant, written) in groups() where bytes.count < Self.limit {
      bytes.append(0x5B)
      bytes.appendScriptString(meant)
      for words in written {
        bytes.append(0x2C)
        bytes.appendScriptString(words)
      }
      bytes.append(contentsOf: "],\n".utf8)
    }
    bytes.append(contentsOf: "]);\n".utf8)
    return SearchFile(path: "search/synonyms.js", bytes: bytes)
  }

  /// What is meant, as it first occurs, each with all that is written for it.
  private func groups() -> [(meant: String, written: [String])] {
    var groups: [(meant: String, written: [String])] = []
    var places: [String: Int] = [:]
    for synonym in settings.synonyms {
      let written = words(synonym.written)
      for meant in synonym.meant.map(words)
      where !written.isEmpty && !meant.isEmpty && meant != written {
        if let place = places[meant] {
          groups[place].written.append(written)
        } else {
          places[meant] = groups.count
          groups.append((meant, [written]))
        }
      }
    }
    return groups
  }

  private func words(_ text: String) -> String {
    var scanner = WordScanner(language: Language(settings.language))
    var list = WordList()
    scanner.scan(Array(text.utf8), into: &list)
    return list.words.joined(separator: " ")
  }
}
