import Diagnostics
import Markdown

extension Check {
  /// An error: what has no column is left out, and readers never know that it was there.
  static let misshapenRow = Check(
    Rule(
      "misshapen-row", .error,
      explanation: """
        A row of a table has as many cells as the table has columns; what comes after them is left out. A bar ends \
        a cell wherever it stands, between backticks too, unless a backslash stands before it.
        """,
      wrong: "| Grade | Range |\n|---|---|\n| Level 2 | 20 | to 25 |",
      right: "| Grade | Range |\n|---|---|\n| Level 2 | 20 to 25 |"),
    ofProblems: { problem, _ in
      switch problem {
      case .longRow(let cells, let columns):
        Breach(
          "the row has \(cells) cells and the table \(columns) \(columns == 1 ? "column" : "columns"): "
            + "readers miss the rest",
          "take out a bar, write '\\|' for one that readers should see, or name another column")
      case .barInCode:
        Breach(
          "a bar ends the cell between backticks, too",
          "write '\\|' for a bar that readers should see")
      default: nil
      }
    })
}
