/// Asks whether an SVG drawing is inert: opened on its own, a drawing is a document that may run scripts.
enum DrawingSafety {
  /// What makes the drawing unsafe, in plain words, or `nil` when nothing does.
  ///
  /// The bytes are looked through for what could run or load something, wherever it stands; a drawing that
  /// only mentions such a thing is refused too, which costs an editor a moment and readers nothing.
  static func fault(in bytes: [UInt8]) -> String? {
    if bytes.contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "it is not saved as UTF-8"
    }
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for (mark, reason) in forbidden where contains(text, Array(mark.utf8)) { return reason }
    if hasEventAttribute(text) { return "it holds an event attribute such as onload" }
    if hasOutwardReference(text) { return "it refers to something outside itself" }
    return nil
  }

  private static let forbidden = [
    ("<script", "it holds a script"), (":script", "it holds a script"),
    ("<foreignobject", "it holds a foreign object"),
    (":foreignobject", "it holds a foreign object"),
    ("<!doctype", "it declares a document type"), ("<!entity", "it declares an entity"),
    ("<?xml-stylesheet", "it loads a stylesheet"), ("javascript:", "it holds a script address"),
    ("@import", "it loads a stylesheet"), ("<iframe", "it holds a frame"),
    ("<embed", "it embeds something"), ("<object", "it embeds something"),
    ("<set", "it changes its own attributes"), ("<animate", "it changes its own attributes"),
    ("<handler", "it holds a script"), ("data:text", "it holds another document"),
  ]

  private static func contains(_ text: [UInt8], _ mark: [UInt8]) -> Bool {
    guard let first = mark.first, text.count >= mark.count else { return false }
    for start in 0...(text.count - mark.count) where text[start] == first {
      if text[start..<start + mark.count].elementsEqual(mark) { return true }
    }
    return false
  }

  /// Whether some attribute's name starts with `on`.
  private static func hasEventAttribute(_ text: [UInt8]) -> Bool {
    guard text.count > 3 else { return false }
    for index in 1..<(text.count - 2) {
      guard text[index] == UInt8(ascii: "o"), text[index + 1] == UInt8(ascii: "n") else { continue }
      let before = text[index - 1]
      let opens = before <= 0x20 || [0x22, 0x27, 0x2F].contains(before)
      var end = index + 2
      while end < text.count, (0x61...0x7A).contains(text[end]) { end += 1 }
      while end < text.count, text[end] <= 0x20 { end += 1 }
      if opens && end > index + 2 && end < text.count && text[end] == UInt8(ascii: "=") {
        return true
      }
    }
    return false
  }

  /// Whether a reference (`href`, `src`, `url(`) leads anywhere but to a `#fragment` or a `data:image/`.
  private static func hasOutwardReference(_ text: [UInt8]) -> Bool {
    for mark in ["href", "src", "url("] {
      let mark = Array(mark.utf8)
      guard text.count > mark.count else { continue }
      for start in 0..<(text.count - mark.count)
      where text[start] == mark[0] && text[start..<start + mark.count].elementsEqual(mark) {
        var rest = text[(start + mark.count)...].drop { $0 <= 0x20 }
        if mark.last != UInt8(ascii: "(") {
          guard rest.first == UInt8(ascii: "=") else { continue }
          rest = rest.dropFirst().drop { $0 <= 0x20 }
        }
        rest = rest.drop { $0 == 0x22 || $0 == 0x27 || $0 <= 0x20 }
        let isInside = rest.first == UInt8(ascii: "#") || rest.starts(with: "data:image/".utf8)
        if !isInside { return true }
      }
    }
    return false
  }
}
