/// Reads a block's source for what could be the destination of a link, in order and in linear time.
///
/// Code spans and HTML tags are passed over, as they bind tighter than links.
struct DestinationScanner {
  private let source: [UInt8]
  private let end: Int
  private var index: Int
  /// For each length of a run of backticks, where the last such run stands; empty until one is met.
  private var lastRuns: [Int: Int] = [:]
  private var lastAngle: Int?

  init(_ source: [UInt8], _ block: Range<Int>) {
    self.source = source
    index = block.lowerBound
    end = min(block.upperBound, source.count)
  }

  /// The next candidate: the bytes after `](`, or those between `<` and `>`.
  mutating func next() -> (range: Range<Int>, isAutolink: Bool)? {
    while true {
      skipText()
      guard index < end else { return nil }
      switch source[index] {
      case 0x5C: index += 2
      case 0x60: skipCode()
      case 0x3C:
        if let range = angled() { return (range, true) }
      case 0x5D:
        index += 1
        if index < end, source[index] == 0x28, let range = destination(from: index + 1) {
          return (range, false)
        }
      default: index += 1
      }
    }
  }

  /// Goes on to the next byte that may begin something.
  private mutating func skipText() {
    index = unsafe source.withUnsafeBufferPointer { bytes in
      var place = index
      while place < end {
        let byte = unsafe bytes[place]
        if byte == 0x5D || byte == 0x5C || byte == 0x60 || byte == 0x3C { break }
        place += 1
      }
      return place
    }
  }

  /// Goes past a run of backticks and, when there is another of the same length, past that.
  private mutating func skipCode() {
    if lastRuns.isEmpty { findRuns() }
    let length = run(at: index)
    let last = lastRuns[length] ?? index
    index += length
    guard last >= index else { return }
    while index < end {
      if source[index] == 0x60 {
        let other = run(at: index)
        index += other
        if other == length { return }
      } else {
        index += 1
      }
    }
  }

  private mutating func findRuns() {
    var place = index
    while place < end {
      if source[place] == 0x60 {
        let length = run(at: place)
        lastRuns[length] = place
        place += length
      } else {
        place += 1
      }
    }
  }

  private func run(at start: Int) -> Int {
    var stop = start
    while stop < end && source[stop] == 0x60 { stop += 1 }
    return stop - start
  }

  /// What stands between `<` and `>`, when it begins like an address or a tag; goes past it.
  private mutating func angled() -> Range<Int>? {
    let start = index + 1
    index = start
    guard start < end, source[start].isASCIIAlphanumeric || "/!?".utf8.contains(source[start])
    else { return nil }
    if lastAngle == nil {
      lastAngle = source[start..<end].lastIndex(of: 0x3E) ?? start
    }
    guard let lastAngle, lastAngle > start,
      let stop = source[start..<end].firstIndex(of: 0x3E)
    else { return nil }
    index = stop + 1
    return start..<stop
  }

  /// A link's destination: between angle brackets, or up to white space with its parentheses balanced.
  private func destination(from start: Int) -> Range<Int>? {
    var place = start
    while place < end && (source[place].isASCIISpace || source[place] == 0x3E) { place += 1 }
    guard place < end else { return nil }
    if source[place] == 0x3C {
      var stop = place + 1
      while stop < end && !"<>\n".utf8.contains(source[stop]) {
        stop += source[stop] == 0x5C ? 2 : 1
      }
      return stop < end && source[stop] == 0x3E ? place + 1..<stop : nil
    }
    var stop = place
    var depth = 0
    while stop < end && source[stop] > 0x20 {
      switch source[stop] {
      case 0x5C: stop += 1
      case 0x28:
        depth += 1
        if depth > 32 { return nil }  // as cmark has it
      case 0x29:
        if depth == 0 { return place..<stop }
        depth -= 1
      default: break
      }
      stop += 1
    }
    return place..<min(stop, end)
  }
}
