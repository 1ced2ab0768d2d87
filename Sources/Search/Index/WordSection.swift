/// The files of one section of the vocabulary: shards of words with their documents, and the list of
/// words for completion and spelling.
struct WordSection {
  private let section: Int
  private let sizes: ShardSizes
  private let vocabulary: SectionVocabulary
  /// The entries by word, then by piece.
  private let order: [Int]
  /// What is written of the entries, in that order.
  private let postings: [UInt8]
  /// Where each entry of `order` ends in `postings`.
  private let ends: [Int]
  /// The forms of a word share a group: its number for each entry of `order`.
  private let groups: [Int]

  /// The section of these documents.
  init(_ section: Int, of documents: [AnalysedDocument], language: String, sizes: ShardSizes) {
    self.section = section
    self.sizes = sizes
    let vocabulary = SectionVocabulary(section, of: documents, pieceSize: sizes.piece)
    let order = vocabulary.entries.indices.sorted { left, right in
      let words = (vocabulary.word(left), vocabulary.word(right))
      if words.0.lexicographicallyPrecedes(words.1) { return true }
      if words.1.lexicographicallyPrecedes(words.0) { return false }
      return vocabulary.entries[left].piece < vocabulary.entries[right].piece
    }
    (postings, ends) = Self.write(section, of: documents, vocabulary: vocabulary, order: order)
    groups = WordGroups.numbers(order.map { Array(vocabulary.word($0)) }, language: language)
    self.vocabulary = vocabulary
    self.order = order
  }

  /// Copies every document's entry behind those of the documents before, with the gap in numbers.
  private static func write(
    _ section: Int, of documents: [AnalysedDocument], vocabulary: SectionVocabulary, order: [Int]
  ) -> (postings: [UInt8], ends: [Int]) {
    var places = [Int](repeating: 0, count: order.count)
    var ends: [Int] = []
    ends.reserveCapacity(order.count)
    var total = 0
    for entry in order {
      places[entry] = total
      total += vocabulary.entries[entry].size
      ends.append(total)
    }
    var postings = [UInt8](repeating: 0, count: total)
    var last = [Int](repeating: -1, count: order.count)
    var use = 0
    var gap: [UInt8] = []
    for (number, document) in documents.enumerated() {
      let end = Int(document.ends[section])
      var index = section == 0 ? 0 : Int(document.ends[section - 1])
      while index < end {
        index += 1 + Int(document.words[index])
        let size = Int(document.words[index])
        index += 1
        let entry = Int(vocabulary.uses[use])
        use += 1
        gap.removeAll(keepingCapacity: true)
        gap.appendNumeral(number - last[entry] - 1)
        last[entry] = number
        var place = places[entry]
        for byte in gap {
          postings[place] = byte
          place += 1
        }
        for offset in 0..<size { postings[place &+ offset] = document.words[index &+ offset] }
        places[entry] = place + size
        index += size
      }
    }
    return (postings, ends)
  }

  /// The files.
  func part() -> SearchPart {
    let name = Section.names[section]
    guard !order.isEmpty else { return SearchPart(files: [], section: name, shards: []) }
    let shards = cut()
    let spread = spreadGroups(shards)
    var files: [SearchFile] = []
    for (number, shard) in shards.enumerated() {
      files.append(file(number, shard, spread: spread))
    }
    files.append(
      WordListFile(name, order.map { (Array(vocabulary.word($0)), vocabulary.entries[$0]) }).file())
    return SearchPart(files: files, section: name, shards: shards.map(firstWord))
  }

  /// The ranges of `order` that make up the shards.
  private func cut() -> [Range<Int>] {
    var shards: [Range<Int>] = []
    var first = 0
    for index in order.indices {
      let start = first == 0 ? 0 : ends[first - 1]
      // A word takes its letters, a space and about four characters of numbers.
      if index > first, ends[index] - start + (index - first) * 14 > sizes.words {
        shards.append(first..<index)
        first = index
      }
    }
    shards.append(first..<order.count)
    return shards
  }

  /// The word with which a shard begins, with a `+` when it goes on from the shard before.
  private func firstWord(_ shard: Range<Int>) -> String {
    let entry = order[shard.lowerBound]
    let word = String(decoding: vocabulary.word(entry), as: UTF8.self)
    return vocabulary.entries[entry].piece > 0 ? word + "+" : word
  }

  /// The groups whose forms stand in more than one shard, with all of their forms.
  private func spreadGroups(_ shards: [Range<Int>]) -> [Int: String] {
    var seen: [Int: Int] = [:]
    var spread: Set<Int> = []
    for (number, shard) in shards.enumerated() {
      for index in shard where seen.updateValue(number, forKey: groups[index]) ?? number != number {
        spread.insert(groups[index])
      }
    }
    guard !spread.isEmpty else { return [:] }
    var forms: [Int: String] = [:]
    for index in order.indices
    where spread.contains(groups[index]) && vocabulary.entries[order[index]].piece == 0 {
      let word = String(decoding: vocabulary.word(order[index]), as: UTF8.self)
      forms[groups[index]] = forms[groups[index]].map { $0 + " " + word } ?? word
    }
    return forms.filter { $0.value.utf8.contains(0x20) }
  }

  private func file(_ number: Int, _ shard: Range<Int>, spread: [Int: String]) -> SearchFile {
    let name = "\(Section.names[section])-\(number)"
    var local: [Int: Int] = [:]
    var listed: [String] = []
    var numbers: [UInt8] = []
    var bytes = Array("plait.shard(\"\(name)\",\"".utf8)
    for index in shard {
      if index > shard.lowerBound { bytes.append(0x20) }
      bytes.append(contentsOf: vocabulary.word(order[index]))
      let group = groups[index]
      if local[group] == nil {
        local[group] = local.count
        if let forms = spread[group] { listed.append(forms) }
      }
      numbers.appendNumeral(local[group] ?? 0)
      numbers.appendNumeral(vocabulary.entries[order[index]].documents)
      numbers.appendNumeral(vocabulary.entries[order[index]].size)
    }
    bytes.append(contentsOf: "\",\"".utf8)
    bytes.append(contentsOf: numbers)
    bytes.append(contentsOf: "\",\"".utf8)
    let start = shard.lowerBound == 0 ? 0 : ends[shard.lowerBound - 1]
    bytes.append(contentsOf: postings[start..<ends[shard.upperBound - 1]])
    bytes.append(contentsOf: "\",[".utf8)
    for forms in listed {
      bytes.appendScriptString(forms)
      bytes.append(0x2C)
    }
    bytes.append(contentsOf: "]);\n".utf8)
    return SearchFile(path: "search/words/\(name).js", bytes: bytes)
  }
}
