import Diagnostics

/// Rows of tables of which readers would miss a part, or see what is none.
extension Renderer {
  /// Looks at a row as it is written: cmark leaves out cells for which there is no column, and lets a bar end a cell
  /// inside code too.
  mutating func reportMisshapenRow(_ node: CmarkNode) {
    let line = lines.range(node.startLine, through: node.startLine)
    let row = TableRow(source, line)
    if let bar = row.barInCode {
      return report(.barInCode, at: SourceRange(bar..<bar + 1))
    }
    let columns = table.alignments.count
    if row.cellStarts.count > columns {
      report(
        .longRow(cells: row.cellStarts.count, columns: columns),
        at: SourceRange((row.cellStarts[columns]..<row.end).trimmed(in: source)))
    } else if !row.hasBar && columns > 1 && !table.isInHeader {
      report(.textUnderTable, at: SourceRange(line.trimmed(in: source)))
    }
  }

  /// Lines whose words are parted by tabs, as they are when a table is pasted from another program.
  mutating func reportTabbedTable(_ node: CmarkNode, _ literal: CmarkText) {
    guard node.previous == nil, literal.firstIndex(of: 0x09, from: 0) < literal.count, let leaf,
      leaf.endLine > leaf.startLine
    else { return }
    let first = lines.range(leaf.startLine, through: leaf.startLine).trimmed(in: source)
    let second = lines.range(leaf.startLine + 1, through: leaf.startLine + 1).trimmed(in: source)
    let tabs = (source[first].count { $0 == 0x09 }, source[second].count { $0 == 0x09 })
    guard tabs.0 > 0, tabs.1 > 0, tabs.0 == tabs.1 || min(tabs.0, tabs.1) > 1 else { return }
    report(.tabbedTable, at: SourceRange(first))
  }
}

/// A row of a table as it is written, as cmark splits it: at every bar without a backslash before it.
private struct TableRow {
  /// Where the cells begin, in order.
  private(set) var cellStarts: [Int] = []
  /// Where the last cell ends.
  let end: Int
  /// Whether there is a bar that ends a cell.
  private(set) var hasBar = false
  /// The first bar that stands between backticks.
  private(set) var barInCode: Int?

  init(_ source: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, source[start].isASCIISpace || source[start] == 0x3E {
      start += 1
    }
    var end = line.trimmed(in: source).upperBound
    if end > start, source[end - 1] == 0x7C, end < start + 2 || source[end - 2] != 0x5C { end -= 1 }
    if start < line.upperBound, source[start] == 0x7C {
      start += 1
      hasBar = true
    }
    self.end = max(start, end)
    cellStarts.append(start)
    var index = start
    // The run of backticks that is open, and the first bar behind it.
    var open: (length: Int, bar: Int?)?
    while index < self.end {
      switch source[index] {
      case 0x5C: index += 2
      case 0x60:
        var stop = index
        while stop < self.end, source[stop] == 0x60 { stop += 1 }
        if let run = open {
          if run.length == stop - index {
            barInCode = barInCode ?? run.bar
            open = nil
          }
        } else {
          open = (stop - index, nil)
        }
        index = stop
      case 0x7C:
        hasBar = true
        if let run = open, run.bar == nil { open?.bar = index }
        index += 1
        cellStarts.append(index)
      default: index += 1
      }
    }
  }
}
