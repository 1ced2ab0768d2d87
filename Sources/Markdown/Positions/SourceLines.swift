/// Where the lines of a body begin, as cmark counts them: after `\n`, `\r\n` or a lone `\r`.
struct SourceLines {
  /// The offset of each line's first byte, and at the end the offset after the last byte.
  var starts: [Int] = [0]

  /// The bytes of the lines from `first` to `last`, both counted from 1 and drawn in to what there is.
  func range(_ first: Int, through last: Int) -> Range<Int> {
    let top = starts.count - 1
    let lower = starts[min(max(first - 1, 0), top)]
    let upper = starts[min(max(last, 0), top)]
    return lower..<max(lower, upper)
  }
}

extension Range<Int> {
  /// The same range without white space at either end.
  func trimmed(in source: [UInt8]) -> Range<Int> {
    var (lower, upper) = (lowerBound, upperBound)
    while upper > lower && source[upper - 1].isASCIISpace { upper -= 1 }
    while lower < upper && source[lower].isASCIISpace { lower += 1 }
    return lower..<upper
  }
}
