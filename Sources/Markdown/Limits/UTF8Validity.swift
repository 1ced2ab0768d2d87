/// Whether bytes are UTF-8.
enum UTF8Validity {
  /// Whether `source[range]` is valid UTF-8. Nothing is copied.
  static func isValid(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    (try? UTF8Span(validating: source.span.extracting(range))) != nil
  }
}
