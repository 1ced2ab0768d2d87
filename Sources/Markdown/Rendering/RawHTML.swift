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

  /// Whether the whole is remarks of the author, who does not mean to show them.
  static func isComment(_ text: CmarkText) -> Bool {
    guard beginsWithComment(text) else { return false }
    let bytes = unsafe Array(text.bytes)
    var index = 0
    while true {
      while index < bytes.count && bytes[index].isASCIISpace { index += 1 }
      if index == bytes.count { return true }
      guard Remark.begins(bytes, at: index, before: bytes.count),
        let end = Remark.end(bytes, of: index, before: bytes.count)
      else { return false }
      index = end
    }
  }

  /// Whether the first of it is a remark, ended or not.
  static func beginsWithComment(_ text: CmarkText) -> Bool {
    var index = 0
    while index < text.count && text[index].isASCIISpace { index += 1 }
    return matches(text, index, [0x3C, 0x21, 0x2D, 0x2D])
  }

  /// Whether `<!--` stands anywhere in it.
  static func holdsCommentStart(_ text: CmarkText) -> Bool {
    var index = text.firstIndex(of: 0x3C, from: 0)
    while index < text.count {
      if matches(text, index, [0x3C, 0x21, 0x2D, 0x2D]) { return true }
      index = text.firstIndex(of: 0x3C, from: index + 1)
    }
    return false
  }

  private static func matches(_ text: CmarkText, _ start: Int, _ wanted: [UInt8]) -> Bool {
    wanted.indices.allSatisfy { start + $0 < text.count && text[start + $0] == wanted[$0] }
  }
}
