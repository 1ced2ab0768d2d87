/// The bytes of one file and the path by which messages name it.
public struct SourceFile: Sendable {
  /// The path as an editor would type it, with `/`, from the folder the command was run in.
  public let path: String
  /// What was read from the file.
  public let bytes: [UInt8]

  /// A file from its path and its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Line and column of a UTF-8 offset; an offset past the end is the place after the last byte.
  public func position(at offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var start = 0
    for index in 0..<end where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    if start == 0 && bytes.starts(with: Self.byteOrderMark) { start = min(3, end) }
    let before = String(decoding: bytes[start..<end], as: UTF8.self)
    return SourcePosition(line: line, column: before.count + 1)
  }

  /// The bytes of the line that holds `offset`, without its line ending.
  public func lineRange(at offset: Int) -> Range<Int> {
    let place = min(max(offset, 0), bytes.count)
    var lower = place
    while lower > 0 && bytes[lower - 1] != 0x0A { lower -= 1 }
    var upper = place
    while upper < bytes.count && bytes[upper] != 0x0A { upper += 1 }
    if upper > lower && bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }

  /// The three bytes with which some Windows programs begin a UTF-8 file.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
