/// Questions about raw HTML as cmark found it.
enum RawHTML {
  /// The elements whose tags GFM disallows, in the order of the specification.
  private static let disallowed: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether a tag of an element that GFM disallows begins at `start`.
  static func isDisallowed(_ text: CmarkText, at start: Int) -> Bool {
    var name = start + 1
    if name < text.count && text[name] == 0x2F { name += 1 }
    return disallowed.contains { matches(text, name, $0) }
  }

  private static func matches(_ text: CmarkText, _ start: Int, _ name: StaticString) -> Bool {
    let end = start + name.utf8CodeUnitCount
    guard end < text.count else { return false }
    for index in start..<end
    where unsafe text[index].asciiLowercased != name.utf8Start[index - start] { return false }
    if text[end].isASCIISpace || text[end] == 0x3E || text[end] == 0x0B || text[end] == 0x0C {
      return true
    }
    return text[end] == 0x2F && end + 1 < text.count && text[end + 1] == 0x3E
  }

  /// The name of the first tag's element, in lower case; nothing for other markup.
  static func element(of text: CmarkText) -> String {
    var index = 0
    while index < text.count, text[index].isASCIISpace || text[index] == 0x3C { index += 1 }
    if index < text.count && text[index] == 0x2F { index += 1 }
    var name: [UInt8] = []
    while index < text.count, text[index].isASCIIAlphanumeric || text[index] == 0x2D,
      name.count < 40
    {
      name.append(text[index].asciiLowercased)
      index += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether the whole is one comment: a note of the author, who does not mean to show it.
  static func isComment(_ text: CmarkText) -> Bool {
    var start = 0
    while start < text.count && text[start].isASCIISpace { start += 1 }
    var end = text.count
    while end > start && text[end - 1].isASCIISpace { end -= 1 }
    guard end - start >= 7 else { return false }
    guard matches(text, start, [0x3C, 0x21, 0x2D, 0x2D]),
      matches(text, end - 3, [0x2D, 0x2D, 0x3E])
    else { return false }
    var index = start + 4
    while index < end - 3 {
      if matches(text, index, [0x2D, 0x2D, 0x3E]) { return false }
      index += 1
    }
    return true
  }

  private static func matches(_ text: CmarkText, _ start: Int, _ wanted: [UInt8]) -> Bool {
    wanted.indices.allSatisfy { start + $0 < text.count && text[start + $0] == wanted[$0] }
  }
}
