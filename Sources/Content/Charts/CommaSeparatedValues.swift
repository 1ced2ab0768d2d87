/// Reads a table from comma-separated values (RFC 4180), within the bounds of what a chart can show.
enum CommaSeparatedValues {
  /// More rows than this are not read.
  static let mostRows = 500
  /// More columns than this are not read.
  static let mostColumns = 12

  /// The rows of a file, each with its cells; blank lines are passed over, a byte order mark too.
  static func read(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0

    func endCell() {
      if row.count < mostColumns { row.append(String(decoding: cell, as: UTF8.self)) }
      cell = []
    }
    func endRow() {
      endCell()
      if row != [""] { rows.append(row) }
      row = []
    }
    while index < bytes.count && rows.count < mostRows {
      let byte = bytes[index]
      index += 1
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true):
        if index < bytes.count && bytes[index] == UInt8(ascii: "\"") {
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      case (UInt8(ascii: "\""), false) where cell.isEmpty: isQuoted = true
      case (UInt8(ascii: ","), false): endCell()
      case (0x0D, false): break
      case (0x0A, false): endRow()
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty { endRow() }
    return rows
  }
}
