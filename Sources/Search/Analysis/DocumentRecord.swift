/// What the results page shows of a document.
enum DocumentRecord {
  /// Title, summary and passages as strings of script, separated by commas. The places are those at which the sections
  /// of facts and text begin.
  static func members(
    of document: SearchDocument, factPlaces: [Int], textPlaces: [Int]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(700)
    bytes.appendScriptString(clipped(document.title, to: 300))
    bytes.append(0x2C)
    bytes.appendScriptString(clipped(document.summary, to: 500))
    bytes.append(0x2C)
    var passages = Passages()
    passages.add(facts: document.facts, at: factPlaces)
    passages.add(text: document.text, at: textPlaces)
    bytes.appendScriptString(String(decoding: passages.bytes, as: UTF8.self))
    return bytes
  }

  /// The beginning of a text that is too long.
  private static func clipped(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    return String(decoding: Sentences.clipped(Array(text.utf8)[...], to: limit), as: UTF8.self)
  }
}
