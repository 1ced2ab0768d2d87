/// A table of HTML on its way into Markdown.
struct HTMLTable {
  private var rows: [[String]] = []
  private var row: [String] = []
  private var hasHead = false

  /// Adds a cell to the row.
  mutating func add(_ text: String, isHead: Bool) {
    let words = text.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    row.append(words.replacing("|", with: "\\|"))
    if rows.isEmpty && isHead { hasHead = true }
  }

  /// Ends the row, if it has cells.
  mutating func endRow() {
    if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    row = []
  }

  /// The table with as many cells in each row; without a head, the first row is it.
  var markdown: String {
    guard let width = rows.map(\.count).max() else { return "" }
    var lines = rows.map { cells in
      "| " + (cells + Array(repeating: "", count: width - cells.count)).joined(separator: " | ")
        + " |"
    }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines.joined(separator: "\n")
  }
}

/// An address as it is written in Markdown.
enum MarkupAddress {
  /// The address without line ends; one with blanks or brackets stands in angle brackets.
  static func written(_ address: String) -> String {
    let line = address.split(whereSeparator: { $0.isNewline }).joined().trimmedText
      .replacing("&amp;", with: "&")
    guard line.contains(where: { $0 == " " || $0 == "(" || $0 == ")" }) else { return line }
    return "<" + line.filter { !"<>".contains($0) } + ">"
  }
}
