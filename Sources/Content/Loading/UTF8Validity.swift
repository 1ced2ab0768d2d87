/// Tells whether bytes are UTF-8.
enum UTF8Validity {
  /// The offset of the first byte that is not part of a UTF-8 character, or `nil` when there is none.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    // Nearly all files are valid, and the library's check is quick; only the others are walked through.
    if (try? UTF8Span(validating: bytes.span)) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count - 1)
  }
}
