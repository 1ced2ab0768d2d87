import Basics
import Diagnostics
import FrontMatter
import Markdown

/// Makes charts of the blocks of a page, with their numbers from the block or from a file.
struct ChartLoader {
  /// The files of the content folder.
  let files: ContentFiles
  let known: KnownKeys

  /// The largest file of numbers that is read, in bytes: many times what a chart can show.
  private static let mostBytes = 1 << 18

  /// The chart of a block, or `nil` with what is wrong with it.
  func load(
    _ block: EmbeddedBlock, on page: PagePath, in file: SourceFile,
    diagnostics: inout [Diagnostic]
  ) -> Chart? {
    let reading = YAMLReader().read(file.bytes, in: block.range.range)
    diagnostics += reading.problems.map { $0.diagnostic(in: file) }
    guard let value = reading.value else { return nil }
    let (record, problems) = Chart.schema.decode(value, in: file, known: known, at: block.range)
    diagnostics += problems.map { $0.diagnostic(in: file) }
    guard let csv = record.positionedText("csv") else {
      if !record.has("data") && problems.isEmpty {
        diagnostics.append(ChartRules.noNumbers(in: file, at: block.range))
      }
      return Chart(record)
    }
    // Only what is in `assets/` under a name that is listed is given to readers, who get a link to it.
    guard case .file(let path) = page.following(csv.value), path.fileExtension == "csv",
      path.topFolder == "assets", FileName.isSafe(path.text),
      let bytes = try? files.read(path.text, upTo: Self.mostBytes + 1),
      bytes.count <= Self.mostBytes
    else {
      diagnostics.append(ChartRules.missingFile(csv, in: file))
      return nil
    }
    let chart = Chart(record, table: CommaSeparatedValues.read(bytes), file: path)
    if chart == nil && problems.isEmpty {
      diagnostics.append(ChartRules.emptyFile(csv, in: file))
    }
    return chart
  }
}
