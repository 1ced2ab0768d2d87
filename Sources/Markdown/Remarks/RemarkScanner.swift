/// Finds remarks, `<!-- … -->`, in the source of one paragraph, heading or row of a table.
///
/// What stands in code and what follows a backslash is text. Everything else that could be a remark counts as one: it
/// is better to leave out too much of a copy than to publish a remark.
struct RemarkScanner {
  private let source: [UInt8]
  private let block: Range<Int>
  private var index: Int
  /// Where the last run of backticks of each length begins; read when the first is met.
  private var lastRuns: [Int: Int]?

  init(_ source: [UInt8], _ block: Range<Int>) {
    self.source = source
    self.block = block
    index = block.lowerBound
  }

  /// The next remark; one that nothing ends goes on to the end of the block.
  mutating func next() -> Range<Int>? {
    while index < block.upperBound {
      switch source[index] {
      case 0x5C: index += 2
      case 0x60: passCode()
      case 0x3C where Remark.begins(source, at: index, before: block.upperBound):
        let start = index
        index = Remark.end(source, of: start, before: block.upperBound) ?? block.upperBound
        return start..<index
      default: index += 1
      }
    }
    return nil
  }

  /// Goes on after the code that begins with the backticks here, or after them when they begin none.
  private mutating func passCode() {
    let length = run(at: index)
    var stop = index + length
    defer { index = stop }
    guard lastRun(of: length) > index else { return }
    var other = stop
    while other < block.upperBound {
      guard source[other] == 0x60 else {
        other += 1
        continue
      }
      let found = run(at: other)
      other += found
      if found == length {
        stop = other
        return
      }
    }
  }

  private func run(at start: Int) -> Int {
    var end = start
    while end < block.upperBound, source[end] == 0x60 { end += 1 }
    return end - start
  }

  private mutating func lastRun(of length: Int) -> Int {
    if let lastRuns { return lastRuns[length] ?? -1 }
    var runs: [Int: Int] = [:]
    var place = block.lowerBound
    while place < block.upperBound {
      guard source[place] == 0x60 else {
        place += 1
        continue
      }
      let length = run(at: place)
      runs[length] = place
      place += length
    }
    lastRuns = runs
    return runs[length] ?? -1
  }
}
