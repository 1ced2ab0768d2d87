/// A part of a file in which slips were corrected, and where each of its bytes stands in the file.
struct CorrectedText {
  private struct Edit {
    /// What was replaced, as offsets in the file.
    let range: Range<Int>
    let replacement: [UInt8]
  }

  /// The text to read.
  private(set) var bytes: [UInt8]
  private let file: [UInt8]
  private let range: Range<Int>
  private var edits: [Edit] = []

  /// The bytes of a range of a file, as they are.
  init(_ file: [UInt8], in range: Range<Int>) {
    self.file = file
    self.range = range
    bytes = Array(file[range])
  }

  /// The offset in the file of an offset in the text; inside a corrected place, its start or,
  /// for the end of a range, its end.
  ///
  /// Where something was deleted, what starts there starts after it and what ends there ends before.
  func original(_ offset: Int, isEnd: Bool = false) -> Int {
    var shift = range.lowerBound
    for edit in edits {
      let start = edit.range.lowerBound - shift
      if offset < start || (offset == start && isEnd) { break }
      if offset < start + edit.replacement.count {
        return isEnd ? edit.range.upperBound : edit.range.lowerBound
      }
      shift += edit.range.count - edit.replacement.count
    }
    return min(offset + shift, range.upperBound)
  }

  /// The range in the file of a range in the text.
  func original(_ part: Range<Int>) -> Range<Int> {
    let start = original(part.lowerBound)
    return start..<max(start, original(part.upperBound, isEnd: true))
  }

  /// Replaces a range of the file. Gives `false`, and changes nothing, where it touches a place
  /// that was corrected before.
  mutating func correct(_ place: Range<Int>, with replacement: String) -> Bool {
    for edit in edits where edit.range.touches(place) { return false }
    edits.append(Edit(range: place, replacement: Array(replacement.utf8)))
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    bytes.removeAll(keepingCapacity: true)
    var copied = range.lowerBound
    for edit in edits {
      bytes.append(contentsOf: file[copied..<edit.range.lowerBound])
      bytes.append(contentsOf: edit.replacement)
      copied = edit.range.upperBound
    }
    bytes.append(contentsOf: file[copied..<range.upperBound])
    return true
  }

  /// Whether two ranges of the file have a line in common.
  func sharesLine(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let (first, second) = one.lowerBound <= other.lowerBound ? (one, other) : (other, one)
    if second.lowerBound < first.upperBound { return true }
    return !file[first.upperBound..<second.lowerBound].contains(0x0A)
  }
}

extension Range<Int> {
  /// Whether two ranges have a byte in common or meet.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
