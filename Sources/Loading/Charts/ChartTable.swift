import Diagnostics
import FrontMatter

/// The numbers of a chart in a CSV file: labels in the first column, a run of numbers in each other.
struct ChartTable {
  /// More rows than this are not drawn, the names of the columns not counted.
  static let mostRows = 500
  /// More columns than this are not drawn, that of the labels among them.
  static let mostColumns = 12

  private let file: SourceFile
  private let table: CommaSeparatedValues

  init(_ file: SourceFile) {
    self.file = file
    table = CommaSeparatedValues(file.bytes)
  }

  /// The names of the columns.
  var names: [CommaSeparatedValues.Cell] { table.rows.first?.cells ?? [] }
  /// The rows below the names.
  var rows: ArraySlice<CommaSeparatedValues.Row> { table.rows.dropFirst() }

  /// What is wrong with the table; without a fault every row has a label and a cell for each column, which holds a
  /// number or nothing.
  func faults() -> [Diagnostic] {
    if let quote = table.openQuote {
      return [ChartRules.openQuote(in: file, at: quote)]
    }
    if names.count < 2, let fault = separatorFault(in: table.rows.first?.range) { return [fault] }
    if let fault = sizeFault() { return [fault] }
    return table.textAfterQuote.map { ChartRules.textAfterQuote(in: file, at: $0) }
      + nameFaults() + rows.flatMap(faults(of:))
  }

  /// A table of one column whose lines hold what other programs write in place of a comma.
  private func separatorFault(in line: Range<Int>?) -> Diagnostic? {
    guard let line else { return nil }
    for (mark, name) in [(0x3B, "semicolons"), (0x09, "tabs"), (0x7C, "bars")] as [(UInt8, String)]
    {
      guard let place = file.bytes[line].firstIndex(of: mark) else { continue }
      return ChartRules.otherSeparator(name, in: file, at: place..<place + 1)
    }
    return nil
  }

  private func sizeFault() -> Diagnostic? {
    if names.count > Self.mostColumns {
      return ChartRules.tooManyColumns(
        names.count, in: file, at: names[Self.mostColumns].range.lowerBound)
    }
    if rows.count > Self.mostRows {
      return ChartRules.tooManyRows(
        rows.count, in: file, at: rows[rows.startIndex + Self.mostRows].range)
    }
    return nil
  }

  private func nameFaults() -> [Diagnostic] {
    guard let line = table.rows.first?.range else { return [] }
    if names.count == 1 { return [ChartRules.oneColumn(in: file, at: line)] }
    if isRowOfNumbers { return [ChartRules.noNames(in: file, at: line)] }
    return names.dropFirst().filter(\.text.isEmpty).map {
      ChartRules.columnWithoutName(in: file, at: $0.range)
    }
  }

  /// Whether the first line holds numbers where names should stand; years are names.
  private var isRowOfNumbers: Bool {
    let values = names.map { ChartNumber.value($0.text) }
    if values.allSatisfy({ $0 != nil }) { return true }
    guard values.count == 2, let only = values[1] else { return false }
    return !(1700...2200).contains(only)
  }

  private func faults(of row: CommaSeparatedValues.Row) -> [Diagnostic] {
    let cells = row.cells
    if cells.count < names.count {
      return [
        separatorFault(in: row.range)
          ?? ChartRules.shortRow(cells.count, of: names.count, in: file, at: row.range)
      ]
    }
    if cells.count > names.count {
      let surplus = cells[names.count].range.lowerBound..<row.range.upperBound
      return [
        ChartRules.longRow(
          cells.count, of: names.count, remedy: remedy(forLong: cells), in: file, at: surplus)
      ]
    }
    var faults: [Diagnostic] = []
    if cells[0].text.isEmpty { faults.append(ChartRules.noLabel(in: file, at: cells[0].range)) }
    for cell in cells.dropFirst()
    where !cell.text.isEmpty && ChartNumber.value(cell.text) == nil {
      faults.append(
        ChartRules.notANumber(cell.text, in: file, at: SourceRange(cell.range), place: .cell))
    }
    return faults
  }

  /// What to do about a row with too many cells; a number with a comma in it is the usual reason.
  private func remedy(forLong cells: [CommaSeparatedValues.Cell]) -> String {
    if cells[names.count...].allSatisfy(\.text.isEmpty) { return "delete the commas at its end" }
    let joined = cells.dropFirst().map(\.text).joined(separator: ",")
    let isNumber = cells.dropFirst().allSatisfy {
      $0.text.contains(where: \.isNumber) && !$0.text.contains(where: \.isLetter)
    }
    let remedy = ChartNumber.remedy(for: joined, in: .cell)
    if names.count == 2, isNumber, remedy.hasPrefix("write '") {
      return "if '\(joined)' is one number, \(remedy)"
    }
    return "write numbers without commas, and put quotation marks round text that holds one"
  }
}
