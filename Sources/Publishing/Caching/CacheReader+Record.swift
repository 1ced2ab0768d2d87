import Basics
import Diagnostics
import Loading
import Model
import Search

extension CacheReader {
  mutating func snapshot() throws(Damaged) -> FolderSnapshot {
    let time = try signed()
    let entries = try list { reader throws(Damaged) in
      FolderSnapshot.Entry(try reader.text(), try reader.identity())
    }
    return FolderSnapshot(entries, time: time)
  }

  mutating func writtenFile() throws(Damaged) -> WrittenFile {
    let entry = Manifest.Entry(
      path: try text(), size: try number(), digest: try digest(), source: try optionalText())
    return WrittenFile(entry: entry, inputs: try flag() ? try digest() : nil)
  }

  mutating func writtenPart() throws(Damaged) -> WrittenPart {
    WrittenPart(
      inputs: try digest(), part: try SearchPart(from: &self),
      paths: try list { reader throws(Damaged) in try reader.text() })
  }

  mutating func diagnostic(rules: [String: Rule]) throws(Damaged) -> Diagnostic {
    guard let rule = rules[try text()], let severity = Severity(rawValue: try text()) else {
      throw Damaged()
    }
    let message = try text()
    let place = try diagnosticPlace()
    let suggestion = try optionalText()
    let replacement = try optionalText()
    let notes = try list { reader throws(Damaged) in
      let message = try reader.text()
      return Diagnostic.Note(message, at: try reader.diagnosticPlace())
    }
    var diagnostic = Diagnostic(
      rule, message, at: place,
      suggestion: suggestion.map { .init($0, replacement: replacement) }, notes: notes)
    diagnostic.severity = severity
    return diagnostic
  }

  private mutating func diagnosticPlace() throws(Damaged) -> Diagnostic.Place {
    let path = try text()
    let (lower, upper) = (try number(), try number())
    guard lower >= 0 else { return .init(path) }
    guard lower <= upper else { throw Damaged() }
    return .init(path, SourceRange(lower..<upper))
  }

  mutating func summary() throws(Damaged) -> Summary {
    let pages = try list { reader throws(Damaged) in
      (kind: try reader.text(), count: try reader.number())
    }
    return Summary(
      pages: pages, links: try number(), files: try number(), bytes: try number())
  }
}
