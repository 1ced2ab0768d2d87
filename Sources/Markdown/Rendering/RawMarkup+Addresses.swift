// What an address in raw HTML is.
extension RawMarkup {
  /// The value of an attribute, with the character references that stand for marks of HTML as what they stand for.
  static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    let text = String(decoding: value, as: UTF8.self)
    guard value.contains(UInt8(ascii: "&")) else { return text }
    // The last, so that what it leaves is not read again.
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// Whether an address leads to another file from where the page stands.
  static func isRelative(_ address: String) -> Bool {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return false
      case UInt8(ascii: "/"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "#"): return byte != address.utf8.first
      default: continue
      }
    }
    return !address.isEmpty
  }
}
