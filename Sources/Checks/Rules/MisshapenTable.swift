import Diagnostics
import Markdown

extension Check {
  static let misshapenTable = Check(
    Rule(
      "misshapen-table", .warning,
      explanation: """
        The second line of a table is made of hyphens, a group for each column. Without it, or with another \
        number of columns than the first line has, there is no table, and readers see the bars. Cells are parted \
        by bars, not by tabs, and an empty line ends the table.
        """,
      wrong: "| Grade | Range |\n| Level 2 | 20 to 25 |",
      right: "| Grade | Range |\n|---|---|\n| Level 2 | 20 to 25 |"),
    ofProblems: { problem, _ in
      if case .tabbedTable = problem {
        return Breach(
          "the cells of this table are parted by tabs, which makes no table",
          "write '|' for each tab, and put a line such as '|---|---|' under the first")
      }
      if case .textUnderTable = problem {
        return Breach(
          "this line becomes a row of the table above it", "put an empty line between them")
      }
      if case .rowApart = problem {
        return Breach(
          "an empty line parts this row from its table", "delete the empty line above it")
      }
      guard case .misshapenTable(let hasDelimiterRow) = problem else { return nil }
      return hasDelimiterRow
        ? Breach(
          "the first two lines of the table have different numbers of columns",
          "give the second line as many groups of hyphens as there are columns")
        : Breach(
          "the table has no line of hyphens under its first line",
          "put a line such as '|---|---|' there, with a group of hyphens for each column")
    })
}
