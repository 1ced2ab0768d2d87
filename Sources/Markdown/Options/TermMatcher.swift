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
  /// For each pair of low five bits of a form's first two letters, whether there is such a form: most
  /// this alone tells words apart.
  private let beginnings: [UInt8]

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
    var beginnings = [UInt8](repeating: 0, count: 1024)
    for (number, forms) in terms.enumerated() {
      for form in forms {
        let bytes = Array(form.utf8)
        guard let first = bytes.first else { continue }
        let isAcronym =
          bytes.count > 1 && bytes.contains { $0 &- 0x41 < 26 }
          && !bytes.contains { $0 &- 0x61 < 26 }
        for second in bytes.count > 1 ? bytes[1]...bytes[1] : 0...31 {
          beginnings[Self.beginning(first, second)] = 1
        }
        let hash = unsafe bytes.withUnsafeBufferPointer { unsafe Self.hash(of: $0, from: 0) }
        buckets[hash & mask].append(
          Form(bytes: bytes, isAcronym: isAcronym, term: Int32(truncatingIfNeeded: number)))
      }
    }
    for index in buckets.indices {
      buckets[index].sort { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) }
    }
    self.buckets = buckets
    self.beginnings = beginnings
    isEmpty = buckets.allSatisfy(\.isEmpty)
    count = terms.count
  }

  /// The first term in a part of a text, and where its words are.
  func next(in text: CmarkText, _ part: Range<Int>) -> (term: Int32, range: Range<Int>)? {
    unsafe beginnings.withUnsafeBufferPointer { beginnings in
      unsafe Self.gaps.withUnsafeBufferPointer { gaps in
        unsafe next(in: text.bytes, part, beginnings, gaps)
      }
    }
  }

  @unsafe
  private func next(
    in bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>,
    _ beginnings: UnsafeBufferPointer<UInt8>, _ gaps: UnsafeBufferPointer<UInt8>
  ) -> (term: Int32, range: Range<Int>)? {
    // One branch for each place, which is hardly ever taken: a processor cannot foretell where words end.
    // The byte before and the two that follow decide nearly all places.
    var index = part.lowerBound
    let end = part.upperBound
    var before: UInt8 = 0x20
    while index < end {
      let byte = unsafe bytes[index]
      let second = unsafe index + 1 < end ? bytes[index + 1] : 0
      if unsafe beginnings[Self.beginning(byte, second)] & gaps[Int(before)] != 0,
        unsafe index == part.lowerBound || bytes.endsGap(before: index),
        let match = unsafe form(bytes, at: index, end)
      {
        return (match.term, index..<index + match.bytes.count)
      }
      before = byte
      index += 1
    }
    return nil
  }

  /// For each byte, whether a word may begin after it: 1 for those that are not of a word.
  private static let gaps: [UInt8] = (0...255).map { UInt8($0).isASCIIWord ? 0 : 1 }

  /// The longest form that the text has at `start`, which must be the start of a word.
  @unsafe
  private func form(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ end: Int) -> Form? {
    let bucket = unsafe buckets[Self.hash(of: bytes, from: start) & mask]
    return bucket.first { form in
      let stop = start + form.bytes.count
      return unsafe stop <= end && Self.matches(form, bytes, at: start)
        && (stop == end || bytes.gap(at: stop) != 0)
    }
  }

  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  @unsafe
  private static func matches(
    _ form: Form, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for index in form.bytes.indices {
      let (wanted, byte) = unsafe (form.bytes[index], bytes[start + index])
      guard wanted == byte || !form.isAcronym && wanted.asciiLowercased == byte.asciiLowercased
      else { return false }
    }
    return true
  }

  /// The hash of the word that begins at `start`, in lower case.
  @unsafe
  private static func hash(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    var index = start
    while index < bytes.count, unsafe bytes.gap(at: index) == 0 {
      unsafe hash = (hash ^ UInt32(bytes[index].asciiLowercased)) &* 16_777_619
      index += 1
    }
    return Int(hash ^ hash >> 15)
  }
}

extension UInt8 {
  /// Letters, digits and the hyphen.
  @inline(__always)
  fileprivate var isASCIIWord: Bool {
    let (low, high) = (0x03FF_2000_0000_0000 as UInt64, 0x07FF_FFFE_07FF_FFFE as UInt64)
    let bits = self < 64 ? low : self < 128 ? high : 0
    return bits >> UInt64(self & 63) & 1 != 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether what stands before `index` is not part of a word.
  @unsafe
  fileprivate func endsGap(before index: Int) -> Bool {
    if unsafe self[index - 1] < 0x80 { return unsafe gap(at: index - 1) != 0 }
    return unsafe index >= 2 && self[index - 2] == 0xC2
      || index >= 3 && self[index - 3] == 0xE2 && self[index - 2] == 0x80
  }

  /// How many bytes at `index` are not part of a word; zero when they are: letters, digits, hyphens and
  /// most of what is not ASCII. U+0080 to U+00BF, and the quotes and dashes of U+2000 to U+203F, are
  /// not.
  @unsafe @inline(__always)
  fileprivate func gap(at index: Int) -> Int {
    let byte = unsafe self[index]
    if byte < 0x80 { return byte.isASCIIWord ? 0 : 1 }
    if byte == 0xC2 { return 2 }
    if byte == 0xE2, index + 1 < count, unsafe self[index + 1] == 0x80 { return 3 }
    return 0
  }
}
