/// WordprocessingML (ECMA-376, part 1, section 17) for the few things that a template has.
enum WordXML {
  /// A paragraph in a style, by its id; without one, plain text.
  static func paragraph(_ text: String, style: String? = nil) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>" + properties + (text.isEmpty ? "" : run(text)) + "</w:p>"
  }

  private static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
  }

  /// Words that go when somebody writes in their place.
  static func placeholder(_ text: String) -> String {
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
      + paragraph(text, style: "Hint") + "</w:sdtContent></w:sdt>"
  }

  /// A table whose first column has labels, with columns of these widths, in twentieths of a point.
  static func table(_ rows: [[String]], widths: [Int]) -> String {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let lines = rows.map { cells in
      let row = zip(cells, widths).map { cell, width in
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(cell)</w:tc>"
      }
      return "<w:tr>" + row.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
      + "<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:firstColumn=\"1\"/></w:tblPr>"
      + "<w:tblGrid>\(grid)</w:tblGrid>" + lines.joined() + "</w:tbl>"
  }

  /// Text as XML has it.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
