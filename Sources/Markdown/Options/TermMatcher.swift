/// Finds the terms of a glossary in text.
///
/// A form matches on word boundaries and without regard to the case of ASCII letters; a form that is
/// an acronym, all capitals, matches only in capitals. The longest form wins. A hyphen is part of a
/// word, so `caseload` is not found in `caseload-weighting`. A form is not found across the end of a
/// line.
///
/// Forms are hashed by their first word, so finding takes time for the text, not for the glossary.
public struct TermMatcher: Sendable {
  private struct Form: Sendable {
    let bytes: [UInt8]
    let isAcronym: Bool
    let term: Int32
  }

  /// Forms by the bucket of their first word, longest first.
  private let buckets: [[Form]]
  private let mask: Int

  /// Whether there is nothing to find.
  let isEmpty: Bool
  /// The number of terms.
  let count: Int

  /// A matcher for terms given by all their forms; a term's place in `terms` is its number.
  public init(_ terms: [[String]]) {
    var size = 16
    while size < terms.count * 8 { size *= 2 }
    var buckets = Array(repeating: [Form](), count: size)
    mask = size - 1
    for (number, forms) in terms.enumerated() {
      for form in forms {
        let bytes = Array(form.utf8)
        guard let first = bytes.first, first.isWordByte else { continue }
        let isAcronym =
          bytes.count > 1 && bytes.contains { $0 &- 0x41 < 26 }
          && !bytes.contains { $0 &- 0x61 < 26 }
        let hash = Self.hash(of: bytes, from: 0).value
        buckets[hash & mask].append(
          Form(bytes: bytes, isAcronym: isAcronym, term: Int32(truncatingIfNeeded: number)))
      }
    }
    for index in buckets.indices {
      buckets[index].sort { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) }
    }
    self.buckets = buckets
    isEmpty = buckets.allSatisfy(\.isEmpty)
    count = terms.count
  }

  /// The term that begins at `start`, which must be the start of a word, and where it ends; or, when
  /// none does, no number and the end of the word.
  func match(in text: CmarkText, at start: Int) -> (term: Int32?, end: Int) {
    let bytes = unsafe text.bytes
    let word = unsafe Self.hash(of: bytes, from: start)
    for form in buckets[word.value & mask] where form.bytes.count <= bytes.count - start {
      let end = start + form.bytes.count
      if unsafe Self.matches(form, bytes, at: start), unsafe !bytes.isInWord(at: end) {
        return (form.term, end)
      }
    }
    return (nil, word.end)
  }

  @unsafe
  private static func matches(
    _ form: Form, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    if form.isAcronym {
      for index in form.bytes.indices where unsafe form.bytes[index] != bytes[start + index] {
        return false
      }
      return true
    }
    for index in form.bytes.indices
    where unsafe form.bytes[index].asciiLowercased != bytes[start + index].asciiLowercased {
      return false
    }
    return true
  }

  /// The hash of the word that begins at `start`, in lower case, and where the word ends.
  private static func hash(of bytes: some RandomAccessCollection<UInt8>, from start: Int)
    -> (value: Int, end: Int) where Int == Int
  {
    var hash: UInt32 = 2_166_136_261
    var end = start
    for byte in bytes.dropFirst(start) {
      guard byte.isWordByte else { break }
      hash = (hash ^ UInt32(byte.asciiLowercased)) &* 16_777_619
      end += 1
    }
    return (Int(hash ^ hash >> 15), end)
  }
}

extension UInt8 {
  /// Whether the byte is part of a word: letters, digits, hyphen, and all that is not ASCII.
  var isWordByte: Bool { isASCIIAlphanumeric || self >= 0x80 || self == 0x2D }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a word goes on at `index`. The quotes and dashes of U+2000 to U+203F are no part of one.
  @unsafe
  func isInWord(at index: Int) -> Bool {
    guard index < count, unsafe self[index].isWordByte else { return false }
    return unsafe !(self[index] == 0xE2 && index + 1 < count && self[index + 1] == 0x80)
  }
}
