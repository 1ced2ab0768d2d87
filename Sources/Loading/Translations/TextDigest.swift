import Basics
import FrontMatter

/// What a source says to readers, as eight hexadecimal digits: a translation names those of the text from which it was made.
///
/// White space does not count, nor does anything that a translation has from its source: a day of review is no change of
/// the text, and a text may change without one.
struct TextDigest {
  /// The eight digits.
  let text: String

  /// The digest of the text of a page: its body, and those of its fields that are `words`.
  init(of record: Record, words: [String], body: ArraySlice<UInt8>) {
    var bytes: [UInt8] = []
    for name in words.sorted() {
      guard let value = record[name]?.value else { continue }
      Self.append(name, to: &bytes)
      Self.append(value, to: &bytes)
    }
    Self.append(body, to: &bytes)
    text = String(Digest(of: bytes).hexadecimal.prefix(8))
  }

  private static func append(_ value: FieldValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text), .number(_, let text): append(text, to: &bytes)
    case .integer(let number): append(String(number), to: &bytes)
    case .date(let date): append(date.isoText, to: &bytes)
    case .boolean(let isTrue): append(isTrue ? "true" : "false", to: &bytes)
    case .list(let values): for value in values { append(value.value, to: &bytes) }
    case .record(let record):
      for name in record.names.sorted() {
        if let value = record[name]?.value { append(value, to: &bytes) }
      }
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(Array(text.utf8)[...], to: &bytes)
  }

  /// The words, each with a space after it.
  private static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    for word in text.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      bytes += word
      bytes.append(0x20)
    }
    bytes.append(0)
  }
}
