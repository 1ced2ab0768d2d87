/// A row of a facts table: a label, and what stands beside it.
struct FactRow: Equatable {
  /// The first line of the first cell; help may stand below it.
  let label: String
  /// The second cell, cut where its author began a new line.
  let items: [[Inline]]
  /// All words of the row, as the document has them.
  let words: [String]

  /// The rows of a table with two columns; `nil` when it has another shape.
  static func rows(of table: Table) -> [FactRow]? {
    var rows: [FactRow] = []
    for cells in table.rows {
      guard cells.count == 2 || cells.count == 1 && cells[0].columns == 2 else { return nil }
      guard let first = cells.first else { return nil }
      // A cell over both columns is a heading of the table.
      if cells.count == 1 {
        if [first.blocks.plainText].isEmpty { continue }
        rows.append(
          FactRow(label: first.blocks.plainText, items: [], words: [first.blocks.plainText]))
        continue
      }
      let labels = items(in: first.blocks)
      let items = items(in: cells[1].blocks)
      rows.append(
        FactRow(
          label: labels.first?.plainText ?? "", items: items,
          words: labels.map(\.plainText) + items.map(\.plainText)))
    }
    return rows
  }

  /// The lines of blocks, without the marks of lists.
  static func items(in blocks: [Block]) -> [[Inline]] {
    let found = blocks.flatMap { block -> [[Inline]] in
      switch block {
      case .paragraph(let inlines), .heading(_, _, let inlines):
        inlines.lines.map { line in
          TypedLists.marker(of: line) == nil ? line : Array(line.dropFirst().drop { $0 == .space })
        }
      case .quotation(let inner), .styled(_, let inner): items(in: inner)
      case .bullets(let entries), .numbers(_, let entries): entries.flatMap { items(in: $0) }
      case .table(let table): table.rows.joined().flatMap { items(in: $0.blocks) }
      case .code(let text): [[.text(text)]]
      case .rule, .raw: []
      }
    }
    return found.filter { !$0.isBlank }
  }

  /// What stands beside the label, in one line.
  var text: String { items.map(\.plainText).joined(separator: " ") }
}
