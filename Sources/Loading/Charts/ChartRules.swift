public import Diagnostics
import FrontMatter

/// What can be wrong with the numbers of a chart.
public enum ChartRules {
  /// A chart that has no numbers, or names a file that holds none.
  public static let chartWithoutNumbers = Rule(
    "chart-without-numbers", .error,
    explanation: """
      A chart is drawn from numbers, and the same numbers are shown as a table. They stand in \
      the block under 'data', or in a file in 'assets/' that 'csv' names. Such a file has labels \
      in its first column and one run of numbers in each other column. Its first line names \
      them.
      """,
    wrong: "```chart\ntype: bar\ntitle: Average queue\n```",
    right: """
      ```chart
      type: bar
      title: Average queue
      data:
        - {label: "2024", value: 15.4}
      ```
      """)

  /// A cell or a value of a chart that is not a number.
  public static let chartNumber = Rule(
    "chart-number", .error,
    explanation: """
      A chart is drawn from bare numbers: digits, with a point before the decimals. A comma, the \
      sign of a unit or a word would be a guess, and a chart that guesses draws false figures. \
      Write the unit under 'unit', and what else there is to say of a number under 'note'. Leave \
      a cell without a number empty.
      """,
    wrong: "Year,Repairs\n2023,\"1,540\"\n2024,n/a", right: "Year,Repairs\n2023,1540\n2024,")

  /// A CSV file whose lines do not make a table.
  public static let chartTable = Rule(
    "chart-table", .error,
    explanation: """
      The first line of a CSV file names the columns, with a comma between each two. Every further line has as \
      many cells: first what the numbers belong to, then a number or nothing for each column. Text that holds a \
      comma stands between quotation marks.
      """,
    wrong: "Year;Repairs\n2023;1540", right: "Year,Repairs\n2023,1540")

  /// The rules of this file.
  public static let all = [chartWithoutNumbers, chartNumber, chartTable]
}

extension ChartRules {
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

  static func largeFile(
    _ csv: Positioned<String>, most: Int, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      chartTable, "'\(csv.value)' is larger than \(most / 1024) kB",
      at: .init(file.path, csv.range),
      suggestion: .init("keep only the lines and columns that the chart shows"))
  }

  static func emptyFile(_ csv: Positioned<String>, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      chartWithoutNumbers, "'\(csv.value)' holds no table", at: .init(file.path, csv.range),
      suggestion: .init("name the columns in the first line, and give a line for each label"))
  }

  static func onlyEmptyCells(_ csv: Positioned<String>, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      chartWithoutNumbers, "'\(csv.value)' holds no number", at: .init(file.path, csv.range),
      suggestion: .init("fill in its columns, or take the chart out"))
  }

  static func notANumber(
    _ text: String, in file: SourceFile, at range: SourceRange, place: ChartNumber.Place
  ) -> Diagnostic {
    Diagnostic(
      chartNumber, "'\(text)' is not a number", at: .init(file.path, range),
      suggestion: .init(ChartNumber.remedy(for: text, in: place)))
  }
}

/// Faults of a CSV file.
extension ChartRules {
  static func openQuote(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "nothing ends the text that this quotation mark begins", in: file, at: range,
      "put another where the text ends, or delete it")
  }

  static func textAfterQuote(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "text stands after the quotation mark that ends its cell", in: file, at: range,
      "put quotation marks round the whole cell, and write each inside it twice")
  }

  static func otherSeparator(
    _ marks: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    table(
      "\(marks) stand between the cells where commas should", in: file, at: range,
      "save the file as 'CSV (comma delimited)', and write decimals with a point")
  }

  static func oneColumn(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "the first line names one column only", in: file, at: range,
      "name what the numbers belong to, then what they are, with commas between")
  }

  static func noNames(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "the first line holds numbers where the columns should be named", in: file, at: range,
      "put a line above it, such as 'Year,Repairs'")
  }

  static func columnWithoutName(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "this column has no name", in: file, at: range,
      "name it in the first line, or delete its comma in every line")
  }

  static func tooManyColumns(_ count: Int, in file: SourceFile, at place: Int) -> Diagnostic {
    table(
      "the table has \(count) columns; a chart shows at most \(ChartTable.mostColumns)", in: file,
      at: place..<place, "keep only those that the chart is about")
  }

  static func tooManyRows(_ count: Int, in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "the table has \(count) rows; a chart shows at most \(ChartTable.mostRows)", in: file,
      at: range, "keep only those that the chart is about")
  }

  static func shortRow(
    _ count: Int, of columns: Int, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    table(
      "the row has \(cells(count)), and the first line names \(columns) columns", in: file,
      at: range, "write a comma for each cell that is empty")
  }

  static func longRow(
    _ count: Int, of columns: Int, remedy: String, in file: SourceFile, at range: Range<Int>
  ) -> Diagnostic {
    table(
      "the row has \(cells(count)), and the first line names \(columns) columns", in: file,
      at: range, remedy)
  }

  static func noLabel(in file: SourceFile, at range: Range<Int>) -> Diagnostic {
    table(
      "the row does not say what its numbers belong to", in: file, at: range,
      "write that in its first cell, or delete the line")
  }

  private static func table(
    _ message: String, in file: SourceFile, at range: Range<Int>, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(
      chartTable, message, at: .init(file.path, SourceRange(range)), suggestion: .init(remedy))
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}
