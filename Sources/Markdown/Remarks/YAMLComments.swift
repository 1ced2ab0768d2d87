/// Finds the comments in YAML that a chart is written in: a `#` and the rest of its line, but for what stands in quotes
/// and in texts of several lines.
struct YAMLComments {
  /// The comments, in order.
  private(set) var found: [Range<Int>] = []

  private let source: [UInt8]
  /// The quote that is open, which may go on over lines.
  private var quote: UInt8?
  /// How far the line is indented that a text of several lines, after `|` or `>`, belongs to.
  private var textIndent: Int?

  /// Reads lines of YAML.
  init(_ source: [UInt8], _ block: Range<Int>) {
    self.source = source
    var start = block.lowerBound
    while start < block.upperBound {
      let next = source[start..<block.upperBound].firstIndex(of: 0x0A).map { $0 + 1 }
      let end = next ?? block.upperBound
      readLine((start..<end).trimmingLineEnd(in: source))
      start = end
    }
  }

  private mutating func readLine(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
    if let textIndent {
      if index == line.upperBound || index - line.lowerBound > textIndent { return }
      self.textIndent = nil
    }
    var indent = index - line.lowerBound
    var mayBeginValue = true
    var isInBrackets = false
    while index < line.upperBound {
      let byte = source[index]
      if let open = quote {
        passQuoted(&index, byte, open, before: line.upperBound)
        mayBeginValue = false
        continue
      }
      let isAfterSpace = index == line.lowerBound || source[index - 1].isASCIISpace
      switch byte {
      case 0x23 where isAfterSpace:
        return found.append(index..<line.upperBound)
      case 0x22 where mayBeginValue, 0x27 where mayBeginValue: quote = byte
      case 0x7C where mayBeginValue && !isInBrackets, 0x3E where mayBeginValue && !isInBrackets:
        textIndent = indent
      case 0x2D where mayBeginValue && !isInBrackets: indent = index + 2 - line.lowerBound
      case 0x7B where mayBeginValue, 0x5B where mayBeginValue: isInBrackets = true
      case 0x20, 0x09: break
      default: mayBeginValue = byte == 0x3A || byte == 0x2C && isInBrackets
      }
      index += 1
    }
  }

  private mutating func passQuoted(
    _ index: inout Int, _ byte: UInt8, _ open: UInt8, before end: Int
  ) {
    let isDoubled = index + 1 < end && source[index + 1] == open
    if byte == 0x5C && open == 0x22 || byte == open && open == 0x27 && isDoubled {
      index += 2
    } else {
      if byte == open { quote = nil }
      index += 1
    }
  }
}

extension Range<Int> {
  /// The line without its line end.
  fileprivate func trimmingLineEnd(in source: [UInt8]) -> Range<Int> {
    var end = upperBound
    while end > lowerBound, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
    return lowerBound..<end
  }
}
