/// What a body would cost libcmark-gfm beyond time in proportion to its length, in steps of about a
/// nanosecond, for each construct whose cost grows with the square of its number.
///
/// The constructs were found by doubling generators over every construct (`LimitTests`), and each cost
/// is that of what the library does: it looks for the end of markup that has none, walks a list to
/// append to it, reads a paragraph again for each line that could make a table of it, and so on.
struct HazardCosts {
  /// The sum over all constructs.
  private(set) var total = 0
  /// How many `|` the line has.
  private var pipes = 0
  /// How many runs of `*`, `_` and `~` the paragraph has.
  var delimiters = 0

  private var markup = MarkupCost()
  private var brackets: [Bool] = []
  private var openImages = 0
  private var linkEnd = 0
  private var depth = 0
  private var paragraphStart = 0
  /// What it costs to read the paragraph so far as a table's header, beyond its length.
  private var paragraphCells = 0
  /// The offset after the last `|`.
  private var pipeEnd = 0
  private var shares: [Construct: Int] = [:]

  private enum Construct: Int {
    case markup, images, delimiters, links, addresses, pipes, nesting
  }

  mutating func reset() {
    let kept = brackets
    self = HazardCosts()
    brackets = kept
    brackets.removeAll(keepingCapacity: true)
  }

  /// The construct that costs most, as a limit.
  var greatest: MarkdownProblem.Limit {
    let most = shares.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    switch most?.key {
    case .markup: return .tooMany("<")
    case .images: return .tooMany("![")
    case .delimiters: return .tooMany("*")
    case .links: return .tooMany("www.")
    case .addresses: return .tooMany("@")
    case .pipes: return .tooMany("|")
    case .nesting, nil: return .tooDeep
    }
  }

  private mutating func add(_ cost: Int, _ construct: Construct) {
    guard cost > 0 else { return }
    total += cost
    shares[construct, default: 0] += cost
  }

  /// Each line is matched against all containers that are open: 16 steps each.
  mutating func beginLine(markers: Int, indent: Int) {
    if markers > 0 { depth = max(depth, markers + indent / 2) }
    if depth > 8 { add(16 * depth, .nesting) }
  }

  mutating func addPipe(at offset: Int) {
    pipes += 1
    pipeEnd = offset + 1
  }

  /// A row's cells are kept in a list that is walked for each to append: 4 steps each. From where a line's first cell
  /// begins, the library goes back to the `|` before it, or to the start of the paragraph.
  mutating func endLine(at end: Int) {
    if pipes > 16 {
      add(4 * pipes * pipes, .pipes)
      paragraphCells += 4 * pipes * pipes
    }
    pipes = 0
    paragraphCells += end - max(paragraphStart, pipeEnd)
  }

  /// Before a delimiter row the whole paragraph is read again as a table's header.
  mutating func addDelimiterRow(at start: Int) {
    add(start - paragraphStart + paragraphCells, .pipes)
  }

  /// A paragraph can hold no more: what was opened in it is closed or will never be.
  mutating func endBlock(at end: Int) {
    add(markup.endBlock(at: end), .markup)
    brackets.removeAll(keepingCapacity: true)
    openImages = 0
    delimiters = 0
    paragraphStart = end
    paragraphCells = 0
  }

  /// For each address the text after it is copied and looked through: 4,000 steps at most.
  mutating func addAddress() {
    add(4000, .addresses)
  }

  /// For each `www.` or `:/` the characters of an address are read, and each `)` at the end of one
  /// makes the library count all parentheses again.
  @unsafe
  mutating func addLink(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    if start >= linkEnd {
      var parentheses = 0
      linkEnd = start
      while linkEnd < bytes.count, unsafe !bytes[linkEnd].isASCIISpace {
        if unsafe bytes[linkEnd] == 0x29 { parentheses += 1 }
        linkEnd += 1
      }
      if parentheses > 16 { add(parentheses * (linkEnd - start), .links) }
    }
    if linkEnd - start > 256 { add(linkEnd - start, .links) }
  }

  mutating func openBracket(isImage: Bool) {
    brackets.append(isImage)
    if isImage { openImages += 1 }
  }

  /// When a link closes, all images that are open round it are walked over, 4 steps each, and all
  /// delimiters of the paragraph before it, 6 steps each while they fit in a processor's cache.
  mutating func closeBracket() {
    guard let isImage = brackets.popLast() else { return }
    if isImage { openImages -= 1 }
    if openImages > 16 { add(4 * openImages, .images) }
    if delimiters > 16 { add((delimiters < 4000 ? 6 : 25) * delimiters, .delimiters) }
  }

  /// The end of `<?`, `<!A` and `<![CDATA[` is looked for from each of them.
  @unsafe
  mutating func openMarkup(_ next: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    let third = start + 2 < bytes.count ? unsafe bytes[start + 2] : 0
    switch next {
    case 0x3F: markup.open(.instruction, at: start)
    case 0x21 where third.isASCIILetter: markup.open(.declaration, at: start)
    case 0x21 where third == 0x5B: markup.open(.data, at: start)
    default: break
    }
  }

  @unsafe
  mutating func closeMarkup(_ previous: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) {
    markup.close(.declaration)
    if previous == 0x3F { markup.close(.instruction) }
    if previous == 0x5D, unsafe end > 1 && bytes[end - 2] == 0x5D { markup.close(.data) }
  }
}

/// What it costs to look for the end of markup that has none.
struct MarkupCost {
  enum Kind: Int { case instruction, declaration, data }

  /// For each kind, how many are open, and the sum of their offsets.
  private var counts = (0, 0, 0)
  private var sums = (0, 0, 0)

  mutating func open(_ kind: Kind, at start: Int) {
    switch kind {
    case .instruction: (counts.0, sums.0) = (counts.0 + 1, sums.0 + start)
    case .declaration: (counts.1, sums.1) = (counts.1 + 1, sums.1 + start)
    case .data: (counts.2, sums.2) = (counts.2 + 1, sums.2 + start)
    }
  }

  /// The first that is open ends here, and the others of its kind inside it are never looked at.
  mutating func close(_ kind: Kind) {
    switch kind {
    case .instruction: (counts.0, sums.0) = (0, 0)
    case .declaration: (counts.1, sums.1) = (0, 0)
    case .data: (counts.2, sums.2) = (0, 0)
    }
  }

  /// From each that is still open the block was read to its end.
  mutating func endBlock(at end: Int) -> Int {
    let cost =
      (counts.0 + counts.1 + counts.2) * end - (sums.0 + sums.1 + sums.2)
    self = MarkupCost()
    return cost
  }
}
