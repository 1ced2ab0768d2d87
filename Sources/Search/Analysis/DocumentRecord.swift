/// What the results page shows of a document.
enum DocumentRecord {
  /// Address, title, label, summary and text as strings of script, separated by commas.
  static func members(of document: SearchDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(700)
    bytes.appendScriptString(document.address)
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(document.title, to: 300))
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(document.label, to: 100))
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(document.summary, to: 500))
    bytes.append(0x2C)
    bytes.appendScriptString(String(decoding: Passages.chosen(from: document.text), as: UTF8.self))
    return bytes
  }

  /// The beginning of a text that is too long.
  private static func clipped(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    return String(
      decoding: Passages.beginning(of: Array(text.utf8)[...], most: limit), as: UTF8.self)
  }
}
