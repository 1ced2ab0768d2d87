/// Reads choices from the front of an input; what is left is the text.
///
/// Every input can be read: where it ends, all choices are zero.
struct InputReader {
  /// What has not been read.
  private(set) var rest: ArraySlice<UInt8>

  init(_ input: [UInt8]) {
    rest = input[...]
  }

  /// The next byte.
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }
}
