/// The words of one section over all documents, and how large what is written of them will be.
struct SectionVocabulary {
  /// A word, or a piece of one with so many documents that they do not fit one file.
  struct Entry {
    /// Where the word's bytes start in the arena.
    var start: Int
    /// Their number.
    var length: Int
    /// The piece, from 0.
    var piece: Int
    /// The documents that have the word, as far as this piece goes.
    var documents = 0
    /// The bytes of what will be written.
    var size = 0
    /// The last document so far, or -1.
    var last = -1
  }

  /// Words and pieces in the order in which they were met.
  private(set) var entries: [Entry] = []
  /// For every word of every document, in order, the number of its entry.
  private(set) var uses: [UInt32] = []
  private var arena: [UInt8] = []
  private var slots = [UInt32](repeating: 0, count: 4_096)
  private var hashes: [UInt64] = []
  /// For each word the number of its last piece.
  private var latest: [UInt32] = []
  private let pieceSize: Int

  /// The words of a section.
  init(_ section: Int, of documents: [AnalysedDocument], pieceSize: Int) {
    self.pieceSize = pieceSize
    for (number, document) in documents.enumerated() {
      let end = Int(document.ends[section])
      var index = section == 0 ? 0 : Int(document.ends[section - 1])
      while index < end {
        let length = Int(document.words[index])
        let start = index + 1
        var hash = WordHash.seed
        index = start + length
        for place in start..<index { hash = WordHash.adding(document.words[place], to: hash) }
        let id = find(document.words, start, length, hash: hash)
        let size = Int(document.words[index])
        use(id, in: number, size: size)
        index += 1 + size
      }
    }
  }

  /// The bytes of an entry's word.
  func word(_ id: Int) -> ArraySlice<UInt8> {
    arena[entries[id].start..<(entries[id].start + entries[id].length)]
  }

  private mutating func use(_ id: Int, in document: Int, size: Int) {
    var current = Int(latest[id])
    if entries[current].size > pieceSize {
      let before = entries[current]
      current = entries.count
      latest[id] = UInt32(current)
      entries.append(Entry(start: before.start, length: before.length, piece: before.piece + 1))
    }
    let gap = document - entries[current].last - 1
    entries[current].size += size + Numerals.length(gap)
    entries[current].documents += 1
    entries[current].last = document
    uses.append(UInt32(current))
  }

  private mutating func find(
    _ source: [UInt8], _ start: Int, _ length: Int, hash: UInt64
  ) -> Int {
    let mask = slots.count &- 1
    var slot = WordHash.slot(hash, mask: mask)
    while true {
      let word = Int(slots[slot])
      if word == 0 { return insert(source, start, length, hash: hash, slot: slot) }
      if hashes[word &- 1] == hash, isWord(word &- 1, source, start, length) { return word &- 1 }
      slot = (slot &+ 1) & mask
    }
  }

  private func isWord(_ word: Int, _ source: [UInt8], _ start: Int, _ length: Int) -> Bool {
    let entry = entries[Int(latest[word])]
    guard entry.length == length else { return false }
    for offset in 0..<length where arena[entry.start &+ offset] != source[start &+ offset] {
      return false
    }
    return true
  }

  private mutating func insert(
    _ source: [UInt8], _ start: Int, _ length: Int, hash: UInt64, slot: Int
  ) -> Int {
    let word = hashes.count
    hashes.append(hash)
    latest.append(UInt32(entries.count))
    entries.append(Entry(start: arena.count, length: length, piece: 0))
    arena.append(contentsOf: source[start..<(start + length)])
    slots[slot] = UInt32(word + 1)
    if hashes.count * 2 > slots.count { grow() }
    return word
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (word, hash) in hashes.enumerated() {
      var slot = WordHash.slot(hash, mask: mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(word + 1)
    }
  }
}
