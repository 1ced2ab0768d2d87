/// Cuts UTF-8 text into words, as the script of the search page does with a query.
///
/// A word is a run of letters, marks and digits in any script, in lower case and without diacritics.
/// An apostrophe within a word is passed over and a possessive `'s` dropped (in other languages than
/// English an apostrophe separates). `10,000` is `10000`, `3.5` stays. The parts of a hyphenated word
/// are words, and so is the whole without its hyphens. Words over 63 bytes are passed over.
struct WordScanner {
  /// The longest word in bytes.
  static let longest = 63

  private let joinsApostrophes: Bool
  private let sorts = Characters.sorts
  private let lower: [UInt8] = (0...255).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  private var buffer: [UInt8] = []
  private var whole: [UInt8] = []

  /// A scanner for text in a language.
  init(language: Language) {
    joinsApostrophes = language.isEnglish
  }

  /// Gives the words of `text` to `sink`, in order.
  @inline(__always)
  mutating func scan(_ text: [UInt8], into sink: inout some WordSink) {
    // Copies, because the cluster below changes the scanner while these are read.
    let (sortTable, lowerTable) = (sorts, lower)
    let sorts = sortTable.span
    let lower = lowerTable.span
    let bytes = text.span
    let end = bytes.count
    var index = 0
    while index < end {
      let sort = sorts[Int(bytes[index])]
      if sort == 1 {
        let start = index
        var hash = WordHash.seed
        var next: UInt8 = 0
        repeat {
          hash = WordHash.adding(lower[Int(bytes[index])], to: hash)
          index &+= 1
          next = index < end ? sorts[Int(bytes[index])] : 0
        } while next == 1
        if next == 3 || (next == 2 && mayJoin(bytes, sorts, at: index)) {
          index = scanCluster(text, from: start, into: &sink)
        } else if index - start <= Self.longest {
          sink.word(text, start..<index, hash: hash)
        }
      } else if sort == 0 || sort == 2 {
        index &+= 1
      } else if sort == 4 {
        sink.endBlock()
        index &+= 1
      } else {
        index = scanCluster(text, from: index, into: &sink)
      }
    }
  }

  /// Whether a character that may join has something to join on its right.
  @inline(__always)
  private func mayJoin(_ bytes: Span<UInt8>, _ sorts: Span<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let sort = sorts[Int(bytes[index + 1])]
    return sort == 1 || sort == 3
  }

  /// Takes words joined by hyphens, or one word that is more than ASCII letters and digits; the result
  /// is the index after them.
  @inline(never)
  private mutating func scanCluster(
    _ text: [UInt8], from start: Int, into sink: inout some WordSink
  ) -> Int {
    var index = start
    var count = 0
    whole.removeAll(keepingCapacity: true)
    while true {
      index = readWord(text, from: index)
      if !buffer.isEmpty && buffer.count <= Self.longest {
        sink.word(buffer, 0..<buffer.count, hash: WordHash.hash(buffer))
        count += 1
      }
      whole.append(contentsOf: buffer)
      let after = hyphenEnd(text, at: index)
      guard after > index, !buffer.isEmpty, startsWord(text, at: after) else { break }
      index = after
    }
    if count > 1, whole.count <= Self.longest, !isDigit(whole[0]) {
      sink.compound(whole, hash: WordHash.hash(whole), back: count)
    }
    return index > start ? index : start + TextScalar.length(text, at: start)
  }

  /// Reads one word into the buffer; the result is the index after it.
  private mutating func readWord(_ text: [UInt8], from start: Int) -> Int {
    var index = start
    var apostrophe = -1
    buffer.removeAll(keepingCapacity: true)
    reading: while index < text.count {
      let byte = text[index]
      switch sorts[Int(byte)] {
      case 1:
        buffer.append(lower[Int(byte)])
        index += 1
      case 2:
        if byte == 0x27, joinsWord(text, after: index + 1) {
          apostrophe = buffer.count
        } else if byte == 0x2E, isDigit(buffer.last), isDigit(text, index + 1) {
          buffer.append(byte)
        } else if !(byte == 0x2C && isDigit(buffer.last) && isThousand(text, after: index + 1)) {
          break reading
        }
        index += 1
      case 3:
        let (scalar, length) = TextScalar.decode(text, at: index)
        if Characters.isIgnored(scalar) {
        } else if Characters.isApostrophe(scalar), joinsWord(text, after: index + length) {
          apostrophe = buffer.count
        } else if Characters.standsAlone(scalar) {
          if !buffer.isEmpty { break reading }
          buffer.append(contentsOf: Characters.fold(scalar))
          return index + length
        } else if Characters.isWord(scalar) {
          buffer.append(contentsOf: Characters.fold(scalar))
        } else {
          break reading
        }
        index += length
      default: break reading
      }
    }
    if apostrophe >= 0, apostrophe == buffer.count - 1, buffer.last == 0x73 { buffer.removeLast() }
    return index
  }

  private func joinsWord(_ text: [UInt8], after index: Int) -> Bool {
    joinsApostrophes && !buffer.isEmpty && startsWord(text, at: index)
  }

  private func startsWord(_ text: [UInt8], at index: Int) -> Bool {
    guard index < text.count else { return false }
    let sort = sorts[Int(text[index])]
    if sort != 3 { return sort == 1 }
    let scalar = TextScalar.decode(text, at: index).scalar
    return Characters.isWord(scalar) && !Characters.isIgnored(scalar)
  }

  /// The index after the hyphen at `index`, or `index` when there is none.
  private func hyphenEnd(_ text: [UInt8], at index: Int) -> Int {
    guard index < text.count else { return index }
    if text[index] == 0x2D { return index + 1 }
    guard text[index] >= 0x80 else { return index }
    let (scalar, length) = TextScalar.decode(text, at: index)
    return Characters.isHyphen(scalar) ? index + length : index
  }

  /// Whether three digits and no fourth stand at `index`.
  private func isThousand(_ text: [UInt8], after index: Int) -> Bool {
    isDigit(text, index) && isDigit(text, index + 1) && isDigit(text, index + 2)
      && !isDigit(text, index + 3)
  }

  private func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
    index < text.count && isDigit(text[index])
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }
}
