/// A Markdown table of diagnostics, for the summary page of a step in GitHub Actions.
struct StepSummary {
  private var rows: [String] = []
  private var bytes = 0
  private var left = 0

  /// GitHub takes a megabyte from each step, and drops the whole summary when it is more.
  private static let mostBytes = 900_000

  /// Adds a row, or counts it when there is no room.
  mutating func add(_ diagnostic: Diagnostic, at place: LocatedPlace) {
    let cells = [
      diagnostic.severity.rawValue,
      Self.cell(place.path) + ":\(place.start.line):\(place.start.column)",
      Self.cell(diagnostic.message), Self.cell(diagnostic.suggestion?.message ?? ""),
      Self.cell(diagnostic.rule.id),
    ]
    let row = "| " + cells.joined(separator: " | ") + " |\n"
    guard bytes + row.utf8.count <= Self.mostBytes else {
      left += 1
      return
    }
    bytes += row.utf8.count
    rows.append(row)
  }

  /// The table, or nothing when it has no rows.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let count = rows.count + left
    let head = count == 1 ? "1 more problem" : "\(count) more problems"
    return "### \(head) with the content\n\n"
      + "| | Where | What is wrong | What to do | Rule |\n|---|---|---|---|---|\n"
      + rows.joined() + (left > 0 ? "\n… and \(left) more.\n" : "") + "\n"
  }

  /// Text as it stands in a cell: nothing in it is Markdown, HTML or the end of the cell.
  private static func cell(_ text: String) -> String {
    var result = ""
    for scalar in Visible.text(text).unicodeScalars {
      if "\\`*_{}[]()<>#+!|~$&@".unicodeScalars.contains(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
