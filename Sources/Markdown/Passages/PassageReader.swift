import Diagnostics

/// Reads cmark's tree for the passages of a body.
///
/// Left out is what its author did not write or does not write in sentences: quotations, code, pictures
/// and charts. The walk goes by the nodes' own links, never by recursion.
struct PassageReader {
  private let source: [UInt8]
  private let lines: SourceLines
  private let kinds = CmarkNodeKinds.shared
  /// The passages so far.
  private(set) var passages: [Passage] = []
  /// The cell that was read last, and where: the next of its row goes on there.
  private var lastCell: (line: Int, end: Int)?

  init(_ source: [UInt8], lines: SourceLines) {
    self.source = source
    self.lines = lines
  }

  /// Reads the tree below `root`.
  mutating func read(_ root: CmarkNode) {
    var node: CmarkNode? = root
    while let current = node {
      switch kinds[current] {
      case .paragraph: read(current, as: .paragraph)
      case .heading: read(current, as: .heading)
      case .tableCell: read(current, as: .cell)
      case .blockQuote where isQuotation(current):
        node = current.followingSkippingChildren
        continue
      default: break
      }
      node = current.following
    }
  }

  /// Whether a block quote holds the words of others: a call-out of any other kind than QUOTE does not.
  private func isQuotation(_ quote: CmarkNode) -> Bool {
    guard let callout = callout(of: quote) else { return true }
    return callout.kind?.form == .quotation
  }

  private func callout(of quote: CmarkNode) -> Callout? {
    quote.firstChild.flatMap {
      Callout(beginning: $0, among: kinds, in: source, lines, of: CalloutKind.usual)
    }
  }

  private mutating func read(_ leaf: CmarkNode, as form: Passage.Form) {
    var block = lines.range(leaf.startLine, through: leaf.endLine)
    if form == .cell, let lastCell, lastCell.line == leaf.startLine {
      block = min(lastCell.end, block.upperBound)..<block.upperBound
    }
    var reader = WordReader(source, block)
    if form == .paragraph, let quote = leaf.parent, leaf.previous == nil,
      kinds[quote] == .blockQuote, let callout = callout(of: quote)
    {
      reader.passMarker(callout)
    }
    reader.read(leaf, kinds)
    if form == .cell { lastCell = (leaf.startLine, reader.place) }
    if !reader.title.isEmpty { passages.append(Passage(.heading, reader.title)) }
    if !reader.words.isEmpty { passages.append(Passage(form, reader.words)) }
  }
}
