import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

/// Makes charts of the blocks of a page, with their numbers from the block or from a file.
struct ChartLoader {
  /// The files of the content folder.
  let files: ContentFiles
  /// What stands before a path in messages.
  let prefix: String
  let known: KnownKeys

  /// The largest file of numbers that is read, in bytes: many times what a chart can show.
  private static let mostBytes = 1 << 18

  /// The chart of a block, or `nil` with what is wrong with it.
  func load(
    _ block: EmbeddedBlock, on page: PagePath, in file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) -> Chart? {
    let reading = YAMLReader().read(file.bytes, in: block.range.range)
    let slips = reading.value.map { ChartValueSlip.all(in: $0, file) } ?? []
    func isOther(_ range: SourceRange) -> Bool { !slips.contains { $0.covers(range) } }
    diagnostics += reading.problems.filter { isOther($0.range) }.map { $0.diagnostic(in: file) }
    diagnostics += slips.map { $0.diagnostic(in: file) }
    guard let value = reading.value else { return nil }
    let (record, problems) = Chart.schema.decode(value, in: file, known: known, at: block.range)
    diagnostics += problems.filter { isOther($0.range) }.map { $0.diagnostic(in: file) }
    guard slips.isEmpty else { return nil }
    guard let csv = record.positionedText("csv") else {
      if !record.has("data") && problems.isEmpty {
        diagnostics.append(ChartRules.noNumbers(in: file, at: block.range))
      }
      return Chart(record)
    }
    guard let table = table(csv, on: page, in: file, diagnostics: &diagnostics) else { return nil }
    return Chart(record, table: table.rows, file: table.path)
  }

  /// The table in the file that `csv` names, or `nil` with what is wrong with it.
  private func table(
    _ csv: Positioned<String>, on page: PagePath, in file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) -> (rows: ChartTable, path: PagePath)? {
    // Only what is in `assets/` under a name that is listed is given to readers, who get a link to it.
    guard case .file(let path) = page.following(csv.value), path.fileExtension == "csv",
      path.topFolder == "assets", FileName.isSafe(path.text),
      let bytes = try? files.read(path.text, upTo: Self.mostBytes + 1)
    else {
      diagnostics.append(ChartRules.missingFile(csv, in: file))
      return nil
    }
    guard bytes.count <= Self.mostBytes else {
      diagnostics.append(ChartRules.largeFile(csv, most: Self.mostBytes, in: file))
      return nil
    }
    let numbers = SourceFile(path: prefix + path.text, bytes: bytes)
    if let fault = LoadingRules.notUTF8(numbers) {
      diagnostics.append(fault)
      return nil
    }
    let table = ChartTable(numbers)
    let faults = table.faults()
    diagnostics += faults
    if !faults.isEmpty { return nil }
    if table.rows.isEmpty {
      diagnostics.append(ChartRules.emptyFile(csv, in: file))
      return nil
    }
    if table.rows.allSatisfy({ $0.cells.dropFirst().allSatisfy(\.text.isEmpty) }) {
      diagnostics.append(ChartRules.onlyEmptyCells(csv, in: file))
      return nil
    }
    return (table, path)
  }
}
