import Diagnostics

/// Where the lines of a body begin, as cmark counts them: after `\n`, `\r\n` or a lone `\r`.
struct SourceLines {
  /// The offset of each line's first byte, and at the end the offset after the last byte.
  private(set) var starts: [Int] = []

  /// Replaces the lines by those of `source[start...]`.
  mutating func reset(_ source: [UInt8], from start: Int) {
    starts.removeAll(keepingCapacity: true)
    starts.append(start)
    let count = source.count
    unsafe source.withUnsafeBufferPointer { bytes in
      var index = start
      while index < count {
        let byte = unsafe bytes[index]
        index += 1
        if byte == 0x0A {
          starts.append(index)
        } else if unsafe byte == 0x0D && (index == count || bytes[index] != 0x0A) {
          starts.append(index)
        }
      }
    }
    if starts[starts.count - 1] != count { starts.append(count) }
  }

  /// The bytes of the lines from `first` to `last`, both counted from 1 and drawn in to what there is.
  func range(_ first: Int, through last: Int) -> Range<Int> {
    let top = starts.count - 1
    let lower = starts[min(max(first - 1, 0), top)]
    let upper = starts[min(max(last, 0), top)]
    return lower..<max(lower, upper)
  }
}
