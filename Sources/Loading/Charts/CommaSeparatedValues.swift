/// A table as comma-separated values (RFC 4180), with the place of each cell.
struct CommaSeparatedValues {
  /// What stands between two commas.
  struct Cell: Hashable {
    /// The text without quotes, nor blanks round it.
    let text: String
    /// Its bytes, with quotes.
    let range: Range<Int>
  }

  /// The cells of one line, or of several where a quoted cell holds line ends.
  struct Row: Hashable {
    let cells: [Cell]
    let range: Range<Int>
  }

  /// The rows; blank lines are passed over, a byte order mark too.
  private(set) var rows: [Row] = []
  /// Where a quotation mark stands that none ends.
  private(set) var openQuote: Range<Int>?
  /// Where text stands after the quotation mark that ends a cell.
  private(set) var textAfterQuote: [Range<Int>] = []

  private let bytes: [UInt8]
  private var cells: [Cell] = []

  /// Reads a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      readCell(&index)
      if index < bytes.count, bytes[index] == 0x2C {
        index += 1
        // A comma at the very end has an empty cell behind it.
        if index < bytes.count { continue }
        cells.append(Cell(text: "", range: index..<index))
      }
      endRow()
      if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
      index += 1
    }
  }

  private mutating func endRow() {
    if let first = cells.first, let last = cells.last, cells.count > 1 || !first.range.isEmpty {
      rows.append(Row(cells: cells, range: first.range.lowerBound..<last.range.upperBound))
    }
    cells = []
  }

  /// Reads a cell, up to the comma or line end that it goes to.
  private mutating func readCell(_ index: inout Int) {
    var start = index
    while start < bytes.count, Self.isBlank(bytes[start]) { start += 1 }
    if start < bytes.count, bytes[start] == 0x22 {
      index = start
      return readQuotedCell(&index)
    }
    let end = endOfCell(from: index)
    cells.append(trimmedCell(index..<end))
    index = end
  }

  private mutating func readQuotedCell(_ index: inout Int) {
    let start = index
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] != 0x22 {
        text.append(bytes[index])
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        text.append(0x22)
        index += 2
      } else {
        break
      }
    }
    if index == bytes.count { openQuote = openQuote ?? start..<start + 1 }
    index = min(index + 1, bytes.count)
    let range = start..<index
    let end = endOfCell(from: index)
    let rest = trimmedCell(index..<end)
    if !rest.text.isEmpty { textAfterQuote.append(rest.range) }
    cells.append(
      Cell(text: ChartNumber.trimmed(String(decoding: text, as: UTF8.self)), range: range))
    index = end
  }

  private func endOfCell(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x2C, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  private func trimmedCell(_ range: Range<Int>) -> Cell {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while upper > lower, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    while lower < upper, Self.isBlank(bytes[lower]) { lower += 1 }
    let text = String(decoding: bytes[lower..<upper], as: UTF8.self)
    return Cell(text: ChartNumber.trimmed(text), range: lower..<upper)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
