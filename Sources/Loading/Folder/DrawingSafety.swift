/// Asks whether an SVG drawing is inert: opened on its own, a drawing is a document that may run scripts.
enum DrawingSafety {
  /// What makes the drawing unsafe, in plain words, or `nil` when nothing does.
  ///
  /// The bytes are looked through for what could run or load something, wherever it stands; a drawing that
  /// only mentions such a thing is refused too, which costs an editor a moment and readers nothing.
  static func fault(in bytes: [UInt8]) -> String? {
    if bytes.count > mostBytes { return "it is larger than \(mostBytes >> 20) MB" }
    if bytes.contains(0) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "it is not saved as UTF-8"
    }
    let text = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for (mark, reason) in forbidden where contains(text, Array(mark.utf8)) { return reason }
    if hasEventAttribute(text) { return "it holds an event attribute such as onload" }
    if hasOutwardReference(text) { return "it refers to something outside itself" }
    if hasDisguise(text) { return "it writes letters as codes, which could hide any of these" }
    return nil
  }

  /// A larger drawing is not looked through.
  static let mostBytes = 4 << 20

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
    ("image-set(", "it refers to something outside itself"),
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

  /// Pictures that cannot hold a drawing again.
  private static let pictures = ["png", "jpeg", "gif", "webp", "avif"].map { "data:image/\($0)" }

  /// Whether a letter, or a mark that means something in an address, is written as a character reference
  /// (`&#117;`) or as an escape of CSS (`\75`), neither of which any drawing program does.
  private static func hasDisguise(_ text: [UInt8]) -> Bool {
    for start in text.indices {
      switch text[start] {
      case UInt8(ascii: "&") where text[start...].starts(with: "&#x".utf8):
        if isTelling(text[(start + 3)...], radix: 16) { return true }
      case UInt8(ascii: "&") where text[start...].starts(with: "&#".utf8):
        if isTelling(text[(start + 2)...], radix: 10) { return true }
      case UInt8(ascii: "\\"):
        if isTelling(text[(start + 1)...].prefix(6), radix: 16) { return true }
      default: break
      }
    }
    return false
  }

  private static func isTelling(_ digits: ArraySlice<UInt8>, radix: Int) -> Bool {
    var code = 0
    for byte in digits {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix, code < 0x80
      else { break }
      code = code * radix + digit
    }
    return [0x28, 0x3A, 0x40].contains(code) || (0x41...0x5A).contains(code)
      || (0x61...0x7A).contains(code)
  }

  /// Whether a reference (`href`, `src`, `url(`) leads anywhere but to a `#fragment` or a picture.
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
        let isPicture = pictures.contains { rest.starts(with: $0.utf8) }
        if rest.first != UInt8(ascii: "#") && !isPicture { return true }
      }
    }
    return false
  }
}
