import Diagnostics

/// Reads the words of one block, each with its place.
struct WordReader {
  /// The words so far.
  private(set) var words: [Passage.Word] = []
  /// The words of the first line, when the block opens a call-out.
  private(set) var title: [Passage.Word] = []

  private var cursor: SourceCursor
  /// The word that is being put together: parts of it may stand in several nodes.
  private var bytes: [UInt8] = []
  private var range: Range<Int>?
  private var isLink = false
  private var isCode = false
  /// How many bytes of the first text are a call-out's marker.
  private var markerLength = 0
  private var isInTitle = false
  private var linkDepth = 0

  /// Reads in the bytes `block` of a source.
  init(_ source: [UInt8], _ block: Range<Int>) {
    cursor = SourceCursor(source, block)
  }

  /// Where the block was read to.
  var place: Int { cursor.place }

  /// Takes the first line for the title of a call-out, after its marker.
  mutating func passMarker(_ callout: Callout) {
    markerLength = callout.length
    isInTitle = true
    _ = cursor.skip(from: "[!", through: "]")
  }

  /// Reads all inlines below a block.
  mutating func read(_ leaf: CmarkNode, _ kinds: CmarkNodeKinds) {
    var node = leaf
    while true {
      if node == leaf || enter(node, kinds[node]), let child = node.firstChild {
        node = child
        continue
      }
      while true {
        if node == leaf { return endBlock() }
        exit(kinds[node])
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return endBlock() }
        node = parent
      }
    }
  }

  /// Begins an inline. Whether what is in it is to be read.
  private mutating func enter(_ node: CmarkNode, _ kind: CmarkNodeKind) -> Bool {
    switch kind {
    case .text: append(node.literal)
    case .softBreak, .lineBreak:
      endWord()
      endTitle()
    case .code: append(code: cursor.passCode(), length: node.literal.count)
    case .htmlInline: _ = cursor.skip(from: "<", through: ">")
    case .footnoteReference: _ = cursor.skip(from: "[^", through: "]")
    case .image:
      cursor.skipImage()
      return false
    case .link:
      linkDepth += 1
      return true
    default: return true
    }
    return false
  }

  private mutating func exit(_ kind: CmarkNodeKind) {
    guard kind == .link else { return }
    linkDepth -= 1
    // What is glued to a link, such as a full stop, does not make its last word another one.
    cursor.skipLinkEnd()
  }

  /// Appends text: spaces end words, and citations are passed over.
  private mutating func append(_ literal: CmarkText) {
    var index = markerLength
    markerLength = 0
    var start = index
    while index < literal.count {
      let byte = literal[index]
      if byte.isASCIISpace {
        append(literal, start..<index)
        endWord()
        index += 1
        start = index
      } else if byte == 0x5B, index + 1 < literal.count, literal[index + 1] == 0x40 {
        append(literal, start..<index)
        endWord()
        let group = CitationGroup(literal, at: index)
        _ = cursor.skip(from: "[@", through: "]")
        index = group.end
        start = index
      } else {
        index += 1
      }
    }
    append(literal, start..<index)
  }

  private mutating func append(_ literal: CmarkText, _ part: Range<Int>) {
    guard !part.isEmpty else { return }
    let piece = unsafe Array(literal.bytes[part])
    let isAddress = linkDepth > 0 && Self.isAddress(piece)
    append(piece, at: cursor.find(piece), isCode: isAddress)
  }

  /// Whether the words of a link are its address.
  private static func isAddress(_ piece: [UInt8]) -> Bool {
    piece.starts(with: "http".utf8) || piece.starts(with: "www.".utf8)
      || piece.contains(UInt8(ascii: "@"))
  }

  private mutating func append(code place: Range<Int>, length: Int) {
    append(Array(repeating: UInt8(ascii: "x"), count: max(1, length)), at: place, isCode: true)
  }

  private mutating func append(_ piece: [UInt8], at place: Range<Int>, isCode: Bool) {
    bytes += piece
    range = (range?.lowerBound ?? place.lowerBound)..<max(range?.upperBound ?? 0, place.upperBound)
    isLink = isLink || linkDepth > 0
    self.isCode = self.isCode || isCode
  }

  private mutating func endWord() {
    if let range, !bytes.isEmpty {
      words.append(
        Passage.Word(bytes, at: SourceRange(range), isLink: isLink, isCode: isCode))
    }
    bytes = []
    range = nil
    isLink = false
    isCode = false
  }

  private mutating func endTitle() {
    guard isInTitle else { return }
    isInTitle = false
    title = words
    words = []
  }

  private mutating func endBlock() {
    endWord()
    endTitle()
  }
}
