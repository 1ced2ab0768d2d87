extension MarkdownWriter {
  /// A table of Markdown: one line a row, the first of which names the columns. What reached over several cells stands in
  /// the first of a row, and in each of a column.
  mutating func table(_ table: Table) -> String {
    var table = table
    // pandoc gives tables that have no head one of nothing.
    if table.head.joined().allSatisfy({ $0.blocks.isEmpty }) { table.head = [] }
    let grid = TableGrid(table.rows)
    guard grid.columns > 0, !grid.rows.isEmpty else { return "" }
    // A frame round some text is no table.
    if grid.columns == 1, grid.rows.count == 1 {
      let inner = blocks(grid.rows[0][0])
      find(
        .changed,
        "a table of one cell became a quotation: \(Quotation.of(grid.rows[0][0].plainText))",
        "check that it reads well; a call-out begins with '> [!NOTE]'", at: "")
      return inner.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
    }
    let wasInCell = isInCell
    isInCell = true
    var rows = grid.rows.map { row in row.map { cell($0) } }
    isInCell = wasInCell
    if table.head.count > 1 {
      let names = (0..<grid.columns).map { column in
        var parts: [String] = []
        for row in rows.prefix(table.head.count)
        where !row[column].isEmpty && parts.last != row[column] {
          parts.append(row[column])
        }
        return parts.joined(separator: ": ")
      }
      rows.replaceSubrange(0..<table.head.count, with: [names])
    }
    let first = "| " + rows[0].joined(separator: " | ") + " |"
    if grid.isMerged {
      find(
        .changed, "merged cells of a table were parted",
        "check that every cell says what it should", at: first)
    }
    if table.head.isEmpty {
      find(
        .changed, "the first row of a table was taken for the names of its columns",
        "check that it names them; in Word, tick Header Row under Table Design", at: first)
    }
    let line = "|" + String(repeating: "---|", count: grid.columns)
    let lines = [first, line] + rows.dropFirst().map { "| " + $0.joined(separator: " | ") + " |" }
    let caption = table.caption.plainText
    return (caption.isEmpty ? [] : ["Table: " + MarkdownText.escaped(caption), ""])
      .joined(separator: "\n") + (caption.isEmpty ? "" : "\n") + lines.joined(separator: "\n")
  }

  /// The blocks of a cell in one line, with a stroke between them.
  private mutating func cell(_ blocks: [Block]) -> String {
    blocks.unstyled.flatMap { block -> [String] in
      switch block {
      case .bullets(let items): items.map { cell($0) }
      case .numbers(let start, let items):
        items.enumerated().map { "\(start + $0). \(cell($1))" }
      case .quotation(let inner): [cell(inner)]
      case .table(let table): rows(of: table)
      case .heading(_, _, let words), .paragraph(let words): [inlines(words)]
      case .code(let text): [inlines([.code(text)])]
      case .rule: []
      case .styled, .raw: [self.block(block)]
      }
    }.filter { !$0.isEmpty }.joined(separator: " / ")
  }

  /// A table in a cell, a row after the other.
  private mutating func rows(of table: Table) -> [String] {
    let rows = table.rows.map { row in
      row.map { cell($0.blocks) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let first = rows.first { !$0.isEmpty } ?? ""
    find(
      .changed, "a table inside a cell became text: \(Quotation.of(first))",
      "make a table of its own of it, below this one", at: first)
    return rows
  }
}

/// The cells of a table, each in its own place.
struct TableGrid {
  let rows: [[[Block]]]
  let columns: Int
  /// Whether a cell reached over several.
  let isMerged: Bool

  /// The most columns; Word has 63.
  private static let most = 100

  init(_ rows: [[Table.Cell]]) {
    var grid: [[[Block]]] = []
    var open: [Int: (rows: Int, blocks: [Block])] = [:]
    var isMerged = false
    for row in rows {
      var line: [[Block]] = []
      var cells = row[...]
      while line.count < Self.most {
        if let above = open[line.count] {
          open[line.count] = above.rows > 1 ? (above.rows - 1, above.blocks) : nil
          line.append(above.blocks)
        } else if let cell = cells.popFirst() {
          isMerged = isMerged || cell.rows > 1 || cell.columns > 1
          for offset in 0..<min(max(1, cell.columns), Self.most - line.count) {
            let blocks = offset == 0 ? cell.blocks : []
            if cell.rows > 1 { open[line.count] = (min(cell.rows, 10_000) - 1, blocks) }
            line.append(blocks)
          }
        } else {
          break
        }
      }
      grid.append(line)
    }
    let columns = grid.map(\.count).max() ?? 0
    self.rows = grid.map { $0 + [[Block]](repeating: [], count: columns - $0.count) }
    self.columns = columns
    self.isMerged = isMerged
  }
}
