import Diagnostics
import Markdown

extension Check {
  /// An error: without it a screen reader cannot say which column a cell is in.
  static let tableWithoutHeader = Check(
    Rule(
      "table-without-header", .error,
      explanation: """
        The first row of a table names its columns. A screen reader says the name with each cell; \
        without names a table is a heap of numbers. (WCAG 2.2, 1.3.1)
        """,
      wrong: "|  |  |\n|---|---|\n| Level 2 | 20 to 25 |",
      right: "| Grade | Range |\n|---|---|\n| Level 2 | 20 to 25 |"),
    ofProblems: { problem, _ in
      guard case .tableWithoutHeader = problem else { return nil }
      return Breach("the columns of the table have no names", "name them in its first row")
    })
}
