/// The files of one section of the vocabulary: shards of words with their documents, the list of
/// words for completion and spelling, and the words of titles for suggestions.
struct WordSection {
  private let name: String
  private let sizes: ShardSizes
  private let vocabulary: SectionVocabulary
  private let postings: SectionPostings
  /// The forms of a word share a group: its number for each word.
  private let groups: [Int]

  /// The section of these documents.
  init(_ section: Int, of documents: [AnalysedDocument], language: Language, sizes: ShardSizes) {
    name = Section.names[section]
    self.sizes = sizes
    vocabulary = SectionVocabulary(section, of: documents, pieceSize: sizes.piece)
    postings = SectionPostings(vocabulary, pieceSize: sizes.piece)
    groups = WordGroups.numbers(of: vocabulary, language: language)
  }

  /// The files.
  func part() -> SearchPart {
    guard !postings.entries.isEmpty else {
      return SearchPart(files: [], section: name, shards: [])
    }
    let shards = cut()
    let spread = spreadGroups(shards)
    var files = shards.enumerated().map { file($0, $1, spread: spread) }
    files.append(WordListFile(name, postings.entries, vocabulary).file())
    files.append(TitleWordFile(name, postings, vocabulary).file())
    return SearchPart(files: files, section: name, shards: shards.map(firstWord))
  }

  /// The ranges of entries that make up the shards.
  private func cut() -> [Range<Int>] {
    var shards: [Range<Int>] = []
    var first = 0
    var size = 0
    for (index, entry) in postings.entries.enumerated() {
      // A word takes its letters, a space and about five characters of numbers.
      let own = entry.range.count + Int(vocabulary.words[entry.word].length) + 6
      if index > first, size + own > sizes.words {
        shards.append(first..<index)
        first = index
        size = 0
      }
      size += own
    }
    shards.append(first..<postings.entries.count)
    return shards
  }

  private func text(of word: Int) -> String {
    String(decoding: vocabulary.bytes(of: word), as: UTF8.self)
  }

  /// The word with which a shard begins, with a `+` when it goes on from the shard before.
  private func firstWord(_ shard: Range<Int>) -> String {
    let entry = postings.entries[shard.lowerBound]
    return text(of: entry.word) + (entry.piece > 0 ? "+" : "")
  }

  /// The groups whose forms stand in more than one shard, with all of their forms.
  private func spreadGroups(_ shards: [Range<Int>]) -> [Int: String] {
    var seen: [Int: Int] = [:]
    var forms: [Int: String] = [:]
    for (number, shard) in shards.enumerated() {
      for entry in postings.entries[shard] {
        let group = groups[entry.word]
        if seen.updateValue(number, forKey: group) ?? number != number { forms[group] = "" }
      }
    }
    guard !forms.isEmpty else { return [:] }
    for entry in postings.entries where entry.piece == 0 {
      guard let before = forms[groups[entry.word]] else { continue }
      forms[groups[entry.word]] = before + (before.isEmpty ? "" : " ") + text(of: entry.word)
    }
    return forms.filter { $0.value.utf8.contains(0x20) }
  }

  private func file(_ number: Int, _ shard: Range<Int>, spread: [Int: String]) -> SearchFile {
    var local: [Int: Int] = [:]
    var before: ArraySlice<UInt8> = []
    var listed: [String] = []
    var numbers: [UInt8] = []
    var bytes = Array("plait.shard(\"\(name)-\(number)\",\"".utf8)
    bytes.reserveCapacity(sizes.words + sizes.words / 4)
    for index in shard {
      let entry = postings.entries[index]
      let word = vocabulary.bytes(of: entry.word)
      bytes.appendWord(word, after: before)
      bytes.append(0x20)
      before = word
      let group = groups[entry.word]
      let known = local[group] ?? local.count
      let isNew = known == local.count
      if isNew {
        local[group] = known
        if let forms = spread[group] { listed.append(forms) }
      }
      // How many groups back, and zero for one that begins here.
      numbers.appendNumeral(isNew ? 0 : local.count - known)
      numbers.appendNumeral(entry.documents)
      // Where a single document ends can be seen.
      if entry.documents > 1 { numbers.appendNumeral(entry.range.count) }
    }
    bytes.append(contentsOf: "\",\"".utf8)
    bytes.append(contentsOf: numbers)
    bytes.append(contentsOf: "\",\"".utf8)
    let first = postings.entries[shard.lowerBound].range.lowerBound
    let end = postings.entries[shard.upperBound - 1].range.upperBound
    bytes.append(contentsOf: postings.bytes[first..<end])
    bytes.append(contentsOf: "\",[".utf8)
    for forms in listed {
      bytes.appendScriptString(forms)
      bytes.append(0x2C)
    }
    bytes.append(contentsOf: "]);\n".utf8)
    return SearchFile(path: "search/words/\(name)-\(number).js", bytes: bytes)
  }
}
