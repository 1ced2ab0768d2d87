/// Whether bytes are UTF-8.
package enum UTF8Validity {
  /// Whether `source[range]` is valid UTF-8. Nothing is copied.
  package static func isValid(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    (try? UTF8Span(validating: source.span.extracting(range))) != nil
  }

  /// The offset of the first byte of the first sequence that is no character, or `nil` when all are.
  package static func firstInvalid(in bytes: [UInt8]) -> Int? {
    // Nearly all files are valid, and the library's check is quick; only the others are walked through.
    if isValid(bytes, bytes.indices) { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count - 1)
  }
}
