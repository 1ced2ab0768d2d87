public import Diagnostics
import FrontMatter

/// What can be wrong with the numbers of a chart.
public enum ChartRules {
  /// A chart that has no numbers, or names a file that holds none.
  public static let chartWithoutNumbers = Rule(
    "chart-without-numbers", .error,
    explanation: """
      A chart is drawn from numbers, and the same numbers are shown as a table. They stand in the \
      block under 'data', or in a file in 'assets/' that 'csv' names: labels in its first column, \
      one run of numbers in each other column, and a first line that names them.
      """,
    wrong: "```chart\ntype: bar\ntitle: Average caseload\n```",
    right: """
      ```chart
      type: bar
      title: Average caseload
      data:
        - {label: "2024", value: 15.4}
      ```
      """)

  static func noNumbers(in file: SourceFile, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      chartWithoutNumbers, "the chart has no numbers", at: .init(file.path, range),
      suggestion: .init("give them under 'data', or name a file under 'csv'"))
  }

  static func missingFile(_ csv: Positioned<String>, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      chartWithoutNumbers, "no CSV file at '\(csv.value)'", at: .init(file.path, csv.range),
      suggestion: .init("put the file in 'assets/' and write its path from this page"))
  }

  static func emptyFile(_ csv: Positioned<String>, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      chartWithoutNumbers, "'\(csv.value)' holds no table", at: .init(file.path, csv.range),
      suggestion: .init("name the columns in the first line, and give a line for each label"))
  }
}
