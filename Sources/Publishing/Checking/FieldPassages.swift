import Diagnostics
import FrontMatter
import Markdown

/// What front matter says to readers in sentences.
enum FieldPassages {
  /// Fields that hold sentences; others hold names, keys and labels.
  private static let sentences: Set<String> = [
    "caveat", "claim", "description", "lessons", "limits", "meanwhile",
    "statements", "summary", "text", "why",
  ]

  /// The passages of a record and of the groups in it, in the order of the file.
  static func all(of record: Record, in source: [UInt8]) -> [Passage] {
    record.names.flatMap { name -> [Passage] in
      guard let value = record[name] else { return [] }
      return passages(of: value, under: name, in: source)
    }
  }

  private static func passages(
    of value: Positioned<FieldValue>, under name: String, in source: [UInt8]
  ) -> [Passage] {
    switch value.value {
    case .text(let text):
      guard name == "title" || sentences.contains(name) else { return [] }
      let passage = Passage(
        name == "title" ? .heading : .paragraph, text, in: source, at: value.range)
      return passage.words.isEmpty ? [] : [passage]
    case .list(let values): return values.flatMap { passages(of: $0, under: name, in: source) }
    case .record(let record): return all(of: record, in: source)
    case .date, .integer, .number, .boolean: return []
    }
  }
}
