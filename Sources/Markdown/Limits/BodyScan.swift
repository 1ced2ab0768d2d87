/// Reads a body once before cmark does: finds its lines, which extensions it needs, and whether it
/// would take cmark too long.
///
/// libcmark-gfm 0.29.0.gfm.6 takes time that grows with the square of the length for a dozen
/// constructs. Rather than to forbid them, what each would cost is added up, in steps of about a
/// nanosecond, and a body that would cost more than ``mostSteps`` is refused. Honest bodies cost next to
/// nothing by this count, however long.
struct BodyScan {
  /// The lines found.
  private(set) var lines = SourceLines()
  /// What the body needs of cmark.
  private(set) var features = BodyFeatures()
  /// Whether there is a `<!`, without which there is no remark.
  private(set) var mayHaveRemarks = false
  /// Whether there is a `{` or a `<%`, without which no template of another program.
  private(set) var mayHaveTemplates = false
  /// Whether there is a mark of another program, such as `==` or `:smile:`.
  private(set) var mayHaveForeignMarks = false
  /// Whether a line begins with seven `<` or `>`, without which a merge left no marks.
  private(set) var mayHaveMergeMarks = false
  /// Whether there may be words that stand for something that is still to be written, or typed footnotes.
  private(set) var mayBeUnfinished = false
  /// Whether there is an `@`, without which no citation.
  private(set) var mayHaveCitations = false
  /// Whether the body holds anything that is not ASCII.
  private(set) var isASCII = true
  /// The limit that the body passes, and where.
  private(set) var refusal: (limit: MarkdownProblem.Limit, range: Range<Int>)?

  private var costs = HazardCosts()
  private var depthLimit = 0
  /// Where a bracket is followed by a reference to `^`, for the first time.
  private var caret: Range<Int>?

  /// About a quarter of a second.
  private static let mostSteps = 250_000_000

  /// Bytes that the scan stops at; it passes over all others.
  private static let stops: [Bool] = {
    var stops = Array(repeating: false, count: 256)
    for byte in "\n\r|~@:[]<>.*_{TFXL=%".utf8 { stops[Int(byte)] = true }
    return stops
  }()

  /// Reads `source[start...]`.
  mutating func read(_ source: [UInt8], from start: Int, depthLimit: Int) {
    lines.starts.removeAll(keepingCapacity: true)
    features = BodyFeatures()
    mayHaveRemarks = false
    mayHaveTemplates = false
    mayHaveForeignMarks = false
    mayHaveMergeMarks = false
    mayBeUnfinished = false
    mayHaveCitations = false
    refusal = nil
    caret = nil
    costs.reset()
    self.depthLimit = depthLimit
    let stops = Self.stops
    unsafe source.withUnsafeBufferPointer { bytes in
      unsafe stops.withUnsafeBufferPointer { stops in
        unsafe read(bytes, from: start, stops)
      }
    }
  }

  @unsafe
  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ stops: UnsafeBufferPointer<Bool>
  ) {
    var index = start
    let end = bytes.count
    unsafe beginLine(bytes, start)
    while true {
      while index < end, unsafe !stops[Int(bytes[index])] { index += 1 }
      guard index < end else { break }
      let byte = unsafe bytes[index]
      if unsafe byte == 0x0A || byte == 0x0D && !(index + 1 < end && bytes[index + 1] == 0x0A) {
        costs.endLine(at: index)
        if costs.total > Self.mostSteps { break }
        if index + 1 < end { unsafe beginLine(bytes, index + 1) }
        if refusal != nil { return }
      } else {
        unsafe note(byte, bytes, index)
      }
      index += 1
    }
    unsafe isASCII = Self.isASCII(bytes, from: start)
    costs.endBlock(at: end)
    costs.endLine(at: end)
    if costs.total > Self.mostSteps {
      let line = lines.starts[lines.starts.count - 1]
      refusal = (costs.greatest, line..<end)
    }
    if let caret, features.hasFootnote, refusal == nil { refusal = (.disguisedFootnote, caret) }
    lines.starts.append(end)
  }

  @unsafe
  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    let raw = unsafe UnsafeRawPointer(base)
    var index = start
    var seen: UInt64 = 0
    while index + 8 <= bytes.count {
      unsafe seen |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < bytes.count {
      unsafe seen |= UInt64(bytes[index])
      index += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// Takes account of a byte that may begin something.
  @unsafe
  private mutating func note(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let previous = index > 0 ? unsafe bytes[index - 1] : 0
    let next = index + 1 < bytes.count ? unsafe bytes[index + 1] : 0
    switch byte {
    case 0x7C:
      features.hasPipe = true
      costs.addPipe(at: index)
    case 0x7E:
      features.hasTilde = true
      if previous != byte { costs.delimiters += 1 }
    case 0x3D, 0x25: if next == byte { mayHaveForeignMarks = true }
    case 0x2A, 0x5F:
      if next == 0x5B { mayHaveForeignMarks = true }
      if previous != byte { costs.delimiters += 1 }
    case 0x7B: mayHaveTemplates = true
    case 0x54: if next == 0x4F || next == 0x42 { mayBeUnfinished = true }
    case 0x46: if next == 0x49 { mayBeUnfinished = true }
    case 0x58: if next == 0x58 { mayBeUnfinished = true }
    case 0x4C: if next == 0x6F { mayBeUnfinished = true }
    case 0x40:
      mayHaveCitations = true
      if previous.isASCIIAlphanumeric || previous == 0x2E || previous == 0x2D || previous == 0x2B
        || previous == 0x5F
      {
        features.hasAutolink = true
        costs.addAddress()
      }
    case 0x3A:
      if next.isASCIILetter && !previous.isASCIIAlphanumeric || next == 0x20 && previous == 0x0A {
        mayHaveForeignMarks = true
      }
      if next == 0x2F {
        features.hasAutolink = true
        unsafe costs.addLink(bytes, index)
      }
    case 0x2E:
      if previous == 0x77 {
        features.hasAutolink = true
        unsafe costs.addLink(bytes, index)
      }
    case 0x5B:
      if next == 0x5E { features.hasFootnote = true }
      if previous == 0x5E || next | 0x20 == 0x74 { mayHaveForeignMarks = true }
      if next | 0x20 == 0x69 || (0x30...0x39).contains(next) { mayBeUnfinished = true }
      if next == 0x26, caret == nil {
        unsafe caret = CaretReference.end(bytes, index + 1).map { index..<$0 }
      }
      costs.openBracket(isImage: previous == 0x21)
    case 0x5D: costs.closeBracket()
    case 0x3C:
      if next == 0x21 { mayHaveRemarks = true }
      let isRemark =
        unsafe index + 3 < bytes.count && bytes[index + 2] == 0x2D && bytes[index + 3] == 0x2D
      if next == 0x2D || next == 0x21 && !isRemark { mayHaveForeignMarks = true }
      if next == 0x25 { mayHaveTemplates = true }
      unsafe costs.openMarkup(next, bytes, index)
    case 0x3E: unsafe costs.closeMarkup(previous, bytes, index)
    default: break
    }
  }

  /// Takes account of how a line begins: marks of quotes, lists and footnotes, a table's delimiter row,
  /// or nothing at all.
  @unsafe
  private mutating func beginLine(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    lines.starts.append(start)
    guard start < bytes.count,
      unsafe bytes[start] < 0x41 || bytes[start] == 0x5B || bytes[start] == 0x7C
    else {
      return costs.beginLine(markers: 0, indent: 0)
    }
    if unsafe bytes[start] == 0x3C || bytes[start] == 0x3E, start + 7 <= bytes.count,
      unsafe bytes[start..<start + 7].allSatisfy({ unsafe $0 == bytes[start] })
    {
      mayHaveMergeMarks = true
    }
    let prefix = unsafe LinePrefix(bytes, start)
    if prefix.endsParagraph { costs.endBlock(at: start) }
    if prefix.isDelimiterRow { costs.addDelimiterRow(at: start) }
    if prefix.markers > depthLimit { refusal = (.tooDeep, start..<prefix.end) }
    costs.beginLine(markers: prefix.markers, indent: prefix.indent)
  }
}
