/// Reads choices from the front of an input; what is left is the text.
///
/// Every input can be read: where it ends, all choices are zero.
public struct InputReader {
  /// What has not been read.
  public private(set) var rest: ArraySlice<UInt8>

  /// A reader of what libFuzzer gives.
  @unsafe
  public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    rest = unsafe Array(UnsafeBufferPointer(start: start, count: count))[...]
  }

  /// The next byte.
  public mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// The next line, without its line feed.
  public mutating func line() -> ArraySlice<UInt8> {
    let line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    return line
  }
}
