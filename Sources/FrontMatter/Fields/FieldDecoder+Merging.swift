import Diagnostics

/// Two lists under two names of one field, such as `tags` beside `topics`, as one.
extension FieldDecoder {
  /// The list that the values of `other` and of `field` make, and the bytes from the first of the two to the end of the
  /// second, in whose place it comes with whatever stands between them. `nil` where a value is no list of texts, or a
  /// remark stands in it.
  func merged(
    _ other: String, into field: String, among entries: [YAMLEntry]
  ) -> (text: String, range: SourceRange)? {
    guard let kept = entries.first(where: { $0.key.text == field }),
      let gone = entries.first(where: { $0.key.text == other }),
      let keptList = list(of: kept), let goneList = list(of: gone)
    else { return nil }
    var items = keptList.items
    for item in goneList.items where !items.contains(item) { items.append(item) }
    let list = "\(field): [" + items.joined(separator: ", ") + "]"
    let isKeptFirst = kept.key.range.lowerBound < gone.key.range.lowerBound
    let (first, second) = isKeptFirst ? (keptList, goneList) : (goneList, keptList)
    let start = (isKeptFirst ? kept : gone).key.range.lowerBound
    let next = (isKeptFirst ? gone : kept).key.range.lowerBound
    guard first.end <= next else { return nil }
    let between = String(decoding: file.bytes[first.end..<next], as: UTF8.self)
    let lines = between.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    // What is left of the line of the list may be a remark about it.
    guard lines.count == 2, TextShape.trimmed(String(lines[0])).isEmpty else { return nil }
    let rest = String(lines[1])
    let text =
      isKeptFirst ? TextShape.trimmed(list + "\n" + rest) : rest + list
    return (text, SourceRange(start..<second.end))
  }

  /// The items of a list as they are written, and where its last byte is; a text alone is a list of one.
  private func list(of entry: YAMLEntry) -> (items: [String], end: Int)? {
    let range = entry.value.range.range.clamped(to: 0..<file.bytes.count)
    guard let first = file.bytes[range].first else { return nil }
    let values: [YAMLValue]
    var end = range.upperBound
    switch entry.value.content {
    case .sequence(let items):
      values = items
      // The end of a list of lines is where the next name begins.
      if first != UInt8(ascii: "[") { end = items.last?.range.upperBound ?? end }
    case .scalar(let text, _):
      if text.contains(",") { return nil }
      values = [entry.value]
    case .mapping: return nil
    }
    guard end <= file.bytes.count, !file.bytes[range.lowerBound..<end].contains(UInt8(ascii: "#"))
    else { return nil }
    var items: [String] = []
    for value in values {
      guard case .scalar(let text, _) = value.content else { return nil }
      let written = value.range.range.clamped(to: 0..<file.bytes.count)
      let source = String(decoding: file.bytes[written], as: UTF8.self)
      items.append(text.contains(where: { ",[]{}".contains($0) }) ? YAMLText.quoted(text) : source)
    }
    return (items, end)
  }
}
