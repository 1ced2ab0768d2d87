/// Where a remark begins and ends: a comment of HTML, which is for editors and is never shown to readers.
enum Remark {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)

  /// Whether `<!--` stands at `start`.
  static func begins(_ bytes: [UInt8], at start: Int, before end: Int) -> Bool {
    stands(opening, in: bytes, at: start, before: end)
  }

  /// The offset after the `-->` that ends the remark at `start`, or `nil` when none does. `<!-->` is a whole remark.
  static func end(_ bytes: [UInt8], of start: Int, before end: Int) -> Int? {
    var index = start + 2
    while index < end {
      if stands(closing, in: bytes, at: index, before: end) { return index + closing.count }
      index += 1
    }
    return nil
  }

  /// Where the first remark at or after `start` begins.
  static func first(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end {
      if bytes[index] == 0x3C, begins(bytes, at: index, before: end) { return index }
      index += 1
    }
    return nil
  }

  /// Whether cmark takes `bytes[range]`, which begins with `<!--`, for a remark inside a line: it may not hold `--`,
  /// nor begin with `>` or `->`.
  static func mayStandInLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 7,
      stands(closing, in: bytes, at: range.upperBound - 3, before: range.upperBound)
    else { return false }
    let inside = bytes[range.lowerBound + 4..<range.upperBound - 3]
    return inside.first != 0x3E && !inside.starts(with: [0x2D, 0x3E]) && inside.last != 0x2D
      && !zip(inside, inside.dropFirst()).contains { $0 == 0x2D && $1 == 0x2D }
  }

  private static func stands(
    _ wanted: [UInt8], in bytes: [UInt8], at start: Int, before end: Int
  ) -> Bool {
    start + wanted.count <= end && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
  }
}
