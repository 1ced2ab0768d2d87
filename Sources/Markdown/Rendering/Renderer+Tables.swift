import Diagnostics

/// What the renderer knows of the table it is in.
struct TableState {
  var count = 0
  var alignments: [UInt8] = []
  var column = 0
  var isInHeader = false
  var isBodyOpen = false
  /// Whether the first cell of each row is its header.
  var hasRowHeaders = false
  /// Whether the paragraph that is open is the caption of the table that follows.
  var isCaptionOpen = false
  var hasCaption = false
  /// The tag that closes the present cell.
  var closesHeaderCell = false
}

/// Tables. With the hub's additions a table stands in a region that can be scrolled by keyboard, its
/// header cells have a scope, and a paragraph `Table: …` directly before it is its caption.
///
/// The first cell of a row is the row's header when the header row's first cell is empty, or when there
/// are more than two columns. Cells without content are never headers.
extension Renderer {
  /// Begins a caption, when the paragraph is one.
  mutating func enterCaption(_ node: CmarkNode) -> Bool {
    guard let first = node.firstChild, kinds[first] == .text, first.literal.hasPrefix("Table: "),
      let next = node.next, kinds[next] == .table
    else { return false }
    table.count += 1
    out.startLine()
    out.append("<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"")
    addHole(.name)
    out.append("table:")
    out.append(decimal: table.count)
    addHole(.labelNames)
    out.append("\" tabindex=\"0\"><table>\n<caption id=\"")
    addHole(.name)
    out.append("table:")
    out.append(decimal: table.count)
    out.append("\">")
    table.isCaptionOpen = true
    return true
  }

  /// Ends a caption, when one is open.
  mutating func exitCaption() -> Bool {
    guard table.isCaptionOpen else { return false }
    table.isCaptionOpen = false
    table.hasCaption = true
    out.append("</caption>\n")
    return true
  }

  mutating func enterTable(_ node: CmarkNode) {
    beginLeaf(node)
    table.alignments = node.tableAlignments
    table.isBodyOpen = false
    guard additions else {
      out.startLine()
      return out.append("<table>")
    }
    table.hasRowHeaders = hasRowHeaders(node)
    if table.hasCaption {
      table.hasCaption = false
      return
    }
    table.count += 1
    out.startLine()
    out.append("<div class=\"table-scroll\" role=\"region\" aria-label=\"")
    out.appendEscaped(options.words.table)
    out.append(" ")
    out.append(decimal: table.count)
    addHole(.label)
    out.append("\" tabindex=\"0\"><table>")
  }

  mutating func exitTable() {
    if table.isBodyOpen {
      out.startLine()
      out.append("</tbody>\n")
      table.isBodyOpen = false
    }
    out.startLine()
    out.append(additions ? "</table></div>\n" : "</table>\n")
  }

  mutating func enterTableRow(_ node: CmarkNode) {
    beginLeaf(node)
    out.startLine()
    table.column = 0
    table.isInHeader = node.isTableHeader
    if additions { reportMisshapenRow(node) }
    if table.isInHeader {
      termsBarred += 1
      out.append("<thead>\n")
      if additions, !hasWords(node) { report(.tableWithoutHeader, at: range(of: node)) }
    } else if !table.isBodyOpen {
      out.append("<tbody>\n")
      table.isBodyOpen = true
    }
    out.append("<tr>")
  }

  mutating func exitTableRow(_ node: CmarkNode) {
    text.endBlock()
    out.startLine()
    out.append("</tr>")
    guard table.isInHeader else { return }
    table.isInHeader = false
    termsBarred -= 1
    out.startLine()
    out.append("</thead>")
  }

  mutating func enterTableCell(_ node: CmarkNode) {
    out.startLine()
    let isEmpty = node.firstChild == nil
    let isHeader: Bool
    if additions {
      isHeader =
        !isEmpty && (table.isInHeader || table.hasRowHeaders && table.column == 0)
      out.append(
        isHeader ? table.isInHeader ? "<th scope=\"col\"" : "<th scope=\"row\"" : "<td")
      if isHeader && !table.isInHeader { termsBarred += 1 }
    } else {
      isHeader = table.isInHeader
      out.append(isHeader ? "<th" : "<td")
    }
    table.closesHeaderCell = isHeader
    let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
    switch alignment {
    case 0x6C: out.append(additions ? " class=\"left\"" : " align=\"left\"")
    case 0x63: out.append(additions ? " class=\"center\"" : " align=\"center\"")
    case 0x72: out.append(additions ? " class=\"right\"" : " align=\"right\"")
    default: break
    }
    out.append(">")
    table.column += 1
  }

  mutating func exitTableCell() {
    text.endWord()
    out.append(table.closesHeaderCell ? "</th>" : "</td>")
    if additions && table.closesHeaderCell && !table.isInHeader { termsBarred -= 1 }
  }

  private func hasRowHeaders(_ node: CmarkNode) -> Bool {
    table.alignments.count > 2 || node.firstChild?.firstChild?.firstChild == nil
  }

  private func hasWords(_ row: CmarkNode) -> Bool {
    var cell = row.firstChild
    while let current = cell {
      if current.firstChild != nil { return true }
      cell = current.next
    }
    return false
  }
}
