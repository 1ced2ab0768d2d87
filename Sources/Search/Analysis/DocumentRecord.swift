/// What the results page shows of a document.
enum DocumentRecord {
  /// The most bytes of text that are kept for excerpts, besides the summary.
  static let excerpt = 480

  /// Address, title, label, summary and text as strings of script, separated by commas.
  static func members(of document: SearchDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(700)
    bytes.appendScriptString(document.address)
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(Array(document.title.utf8), to: 300))
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(Array(document.label.utf8), to: 100))
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(Array(document.summary.utf8), to: 500))
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(document.text, to: excerpt))
    return bytes
  }

  /// The beginning of a text, cut where a word ends where that is near.
  static func clipped(_ text: [UInt8], to limit: Int) -> String {
    guard text.count > limit else { return String(decoding: text, as: UTF8.self) }
    var end = limit
    while end > limit - 40, text[end] != 0x20, text[end] != 0x0A { end -= 1 }
    if end == limit - 40 { end = limit }
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self) + "…"
  }
}
