/// A tag of HTML in a text.
struct HTMLTag {
  /// Its name in small letters.
  let name: String
  let isEnd: Bool
  /// Its attributes by their names in small letters.
  let attributes: [String: String]
  /// The bytes that it takes.
  let range: Range<Int>

  /// More bytes than these are no tag.
  private static let longest = 4000

  /// The tag that begins at a `<`, or `nil` where none does.
  init?(in bytes: [UInt8], at start: Int) {
    var place = start + 1
    isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let nameStart = place
    while place < bytes.count, bytes[place].isNameByte { place += 1 }
    guard place > nameStart, bytes[nameStart].isLetterByte else { return nil }
    name = String(decoding: bytes[nameStart..<place], as: UTF8.self).lowercased()
    var attributes: [String: String] = [:]
    let limit = min(bytes.count, start + Self.longest)
    while place < limit {
      while place < limit, bytes[place].isBlankByte || bytes[place] == UInt8(ascii: "/") {
        place += 1
      }
      guard place < limit else { return nil }
      if bytes[place] == UInt8(ascii: ">") {
        self.attributes = attributes
        range = start..<place + 1
        return
      }
      let from = place
      while place < limit, !bytes[place].isBlankByte, !"=>/".utf8.contains(bytes[place]) {
        place += 1
      }
      guard place > from, bytes[from] != UInt8(ascii: "<") else { return nil }
      let key = String(decoding: bytes[from..<place], as: UTF8.self).lowercased()
      while place < limit, bytes[place].isBlankByte { place += 1 }
      guard place < limit, bytes[place] == UInt8(ascii: "=") else {
        attributes[key] = ""
        continue
      }
      place += 1
      while place < limit, bytes[place].isBlankByte { place += 1 }
      guard place < limit else { return nil }
      let quote = bytes[place]
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { place += 1 }
      let valueStart = place
      while place < limit,
        isQuoted
          ? bytes[place] != quote : !bytes[place].isBlankByte && bytes[place] != UInt8(ascii: ">")
      {
        place += 1
      }
      guard place < limit else { return nil }
      attributes[key] = String(decoding: bytes[valueStart..<place], as: UTF8.self)
      if isQuoted { place += 1 }
    }
    return nil
  }

  /// Names of elements that HTML has, the ones that pages of Markdown hold.
  static let known: Set<String> = [
    "a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "br", "button", "caption",
    "center", "cite",
    "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "embed",
    "figcaption", "figure",
    "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe",
    "img", "input", "ins",
    "kbd", "label", "li", "link", "main", "mark", "meta", "nav", "object", "ol", "p", "param",
    "path", "picture", "pre",
    "q", "s", "samp", "script", "section", "small", "source", "span", "strike", "strong", "style",
    "sub", "summary",
    "sup", "svg", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "tr", "tt",
    "u", "ul", "use",
    "var", "video", "audio", "wbr", "noscript", "g", "defs", "title", "circle", "rect", "line",
    "text", "polygon",
  ]

  /// Elements that are left out with all that is in them.
  static let unread: Set<String> = [
    "script", "style", "svg", "noscript", "form", "object", "video", "audio", "nav",
  ]

  /// Elements that stand in lines of their own.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
    "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption", "colgroup", "col",
  ]
}

extension UInt8 {
  fileprivate var isLetterByte: Bool { (0x41...0x5A).contains(self & 0xDF) }
  fileprivate var isNameByte: Bool { isLetterByte || (0x30...0x39).contains(self) || self == 0x2D }
  fileprivate var isBlankByte: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
