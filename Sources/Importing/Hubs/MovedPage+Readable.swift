import Basics
import Diagnostics
import Loading
import Markdown
import Model

extension MovedPage {
  /// Writes as text what Plait would refuse or misread, so that the page can be built.
  mutating func makeReadable() {
    for _ in 0..<3 {
      var bytes = Array(lines.text.utf8)
      var changes: [(range: Range<Int>, text: String, words: String)] = []
      for problem in MarkdownParser().parse(bytes).problems {
        let range = problem.range.range
        guard range.upperBound <= bytes.count else { continue }
        let text = String(decoding: bytes[range], as: UTF8.self)
        switch problem.kind {
        case .misshapenRemark where bytes[range].starts(with: [0x3C]):
          // Beside another remark a backslash would not keep it from being one.
          changes.append(
            (range.lowerBound..<range.lowerBound + 1, "&lt;", "a remark is shown as it is written"))
        case .rawHTML:
          guard !range.isEmpty, bytes[range.lowerBound] == 0x3C else { continue }
          changes.append(
            (range.lowerBound..<range.lowerBound + 1, "\\<", "HTML is shown as it is written"))
        case .foreignMarkup(.template), .foreignMarkup(.attributes):
          guard !text.contains("`"), !text.contains("\n") else { continue }
          changes.append(
            (range, "`\(text)`", "\(ImportNotes.quoted(text)) is shown as it is written"))
        case .foreignMarkup(.mark(.highlight, let written)):
          let words = written.dropFirst(2).dropLast(2)
          changes.append(
            (range, "**\(words)**", "\(ImportNotes.quoted(text)) is bold, not highlighted"))
        case .foreignMarkup(.mark(.drawing, let language)):
          guard let start = text.firstRange(of: language) else { continue }
          let first = range.lowerBound + text[..<start.lowerBound].utf8.count
          changes.append(
            (
              first..<range.upperBound, "text",
              "the code of a drawing, '\(language)', is shown as it is written"
            ))
        case .foreignMarkup(.wikiLink), .foreignMarkup(.callout), .foreignMarkup(.unquotedCallout),
          .foreignMarkup(.mark), .emptyCallout, .malformedCitation, .unresolvedFootnote,
          .footnoteWithoutColon:
          changes.append(
            (
              range.lowerBound..<range.lowerBound, "\\",
              "\(ImportNotes.quoted(text)) is shown as it is written"
            ))
        case .longRow(_, let columns):
          let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
          let end = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
          let row = String(decoding: bytes[start..<end], as: UTF8.self)
          changes.append(
            (
              start..<end, Self.row(row, of: columns),
              "the cells of a row past its columns stand in its last"
            ))
        default: continue
        }
      }
      guard !changes.isEmpty else { return }
      var last = bytes.count + 1
      for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
      where change.range.upperBound < last {
        let line = bytes[..<change.range.lowerBound].count { $0 == 0x0A }
        notes.add(.changed, lines.indices.contains(line) ? lines[line].number : 0, change.words)
        bytes.replaceSubrange(change.range, with: Array(change.text.utf8))
        last = change.range.lowerBound
      }
      let numbers = lines.map(\.number)
      lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .dropLast().enumerated().map {
        SourceLine(text: String($1), number: numbers.indices.contains($0) ? numbers[$0] : 0)
      }
    }
  }
}

extension MovedPage {
  /// A row of a table with no more cells than there are columns; what is in the others stands in the last.
  private static func row(_ text: String, of columns: Int) -> String {
    let body = text.trimmedText.drop { $0 == "|" }
    var cells = body.replacing("\\|", with: "\u{1}").split(
      separator: "|", omittingEmptySubsequences: false
    )
    .map { String($0).trimmedText.replacing("\u{1}", with: "\\|") }
    while cells.count > columns, cells.last?.isEmpty == true { cells.removeLast() }
    if cells.count > columns {
      cells = cells.prefix(columns - 1) + [cells.dropFirst(columns - 1).joined(separator: ", ")]
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
}
