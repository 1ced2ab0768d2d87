/// How a line begins, as far as it bears on what the line costs cmark.
struct LinePrefix {
  /// How many marks of quotes, list items and footnotes the line begins with.
  private(set) var markers = 0
  /// The columns of white space before and between them.
  private(set) var indent = 0
  /// The offset after them.
  private(set) var end: Int
  /// Whether no paragraph goes on in the line: nothing follows but white space, or the line begins with
  /// the bullet of an item that is not empty.
  private(set) var endsParagraph = false
  /// Whether the line could be a table's delimiter row: `|`, `-`, `:` and white space, with a `-`, and something that
  /// an underline of a heading has not.
  private(set) var isDelimiterRow = false

  @unsafe
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
    var index = start
    var hasItem = false
    var hasBullet = false
    let count = bytes.count
    func isSpaceOrEnd(_ place: Int) -> Bool { unsafe place >= count || bytes[place].isASCIISpace }
    scan: while index < count {
      switch unsafe bytes[index] {
      case 0x20: indent += 1
      case 0x09: indent += 4
      case 0x3E: markers += 1
      case 0x2A, 0x2B, 0x2D:
        guard isSpaceOrEnd(index + 1) else { break scan }
        if markers == 0 && indent < 4 { hasBullet = true }
        markers += 1
        hasItem = true
      case 0x30...0x39:
        var stop = index
        while stop < count, stop - index < 10, unsafe bytes[stop].isASCIIDigit { stop += 1 }
        guard unsafe stop < count && (bytes[stop] == 0x2E || bytes[stop] == 0x29),
          isSpaceOrEnd(stop + 1)
        else { break scan }
        index = stop
        markers += 1
        hasItem = true
      case 0x5B:
        guard let label = unsafe FootnoteLabel.range(in: bytes, at: index) else { break scan }
        index = label.upperBound
        markers += 1
        hasItem = true
      default: break scan
      }
      index += 1
    }
    end = index
    let rest: UInt8 = index < count ? unsafe bytes[index] : 0x0A
    let isBlank = rest == 0x0A || rest == 0x0D
    endsParagraph = isBlank ? !hasItem : hasBullet
    isDelimiterRow = unsafe Self.isDelimiterRow(bytes, start)
  }

  @unsafe
  private static func isDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    var hasDash = false
    var hasOther = false
    while index < bytes.count {
      switch unsafe bytes[index] {
      case 0x2D: hasDash = true
      case 0x3A, 0x7C: hasOther = true
      case 0x20, 0x09, 0x3E, 0x0B, 0x0C, 0x2A, 0x2B: break
      case 0x0A, 0x0D: return hasDash && hasOther
      default: return false
      }
      index += 1
    }
    return hasDash && hasOther
  }
}
