/// Reads the words out of a web page, without scripts, styles and what its head holds.
struct WebPageText {
  /// The paragraphs in their order, parted where a tag begins a line of its own.
  private(set) var paragraphs: [DocumentText.Paragraph] = []
  /// How many pictures the page shows.
  private(set) var pictures = 0
  /// The page for pandoc: the same without hidden text.
  private(set) var visible: [UInt8] = []

  /// The tag that hides what is in it, and how many of its name are open.
  private var hiding: (name: String, depth: Int)?
  private var text = ""

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
    "var",
    "wbr", "o:p",
  ]
  /// Elements whose content is no text of the page.
  private static let silent = ["script", "style", "head", "template", "noscript", "title"]

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let start = rest.firstIndex(of: 0x3C) ?? rest.endIndex
      add(rest[..<start])
      rest = rest[start...]
      if rest.isEmpty { break }
      let name = Self.name(in: rest)
      let end: ArraySlice<UInt8>
      if rest.starts(with: "<!--".utf8) {
        end = Self.after("-->", in: rest.dropFirst(4))
      } else if name.isEmpty, rest.dropFirst().first != 0x21, rest.dropFirst().first != 0x3F {
        // A sign for less than.
        end = rest.dropFirst()
        text += "<"
      } else {
        end = pass(name, Self.after(">", in: rest), from: rest)
      }
      if hiding == nil { visible += rest[..<end.startIndex] }
      rest = end
    }
    close(as: .text)
  }

  /// Takes note of a tag, and gives what follows it and what is no text in it.
  private mutating func pass(
    _ name: String, _ after: ArraySlice<UInt8>, from tag: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    if name == "img", hiding == nil { pictures += 1 }
    let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
    if let open = hiding {
      if bare == open.name {
        let depth = open.depth + (name == bare ? 1 : -1)
        hiding = depth > 0 ? (bare, depth) : nil
        if depth == 0 { close(as: .hidden) }
      }
      return after
    }
    if !Self.inline.contains(bare) { close(as: .text) }
    if name == bare, !Self.void.contains(name), Self.hides(tag[..<after.startIndex]) {
      close(as: .text)
      hiding = (name, 1)
    }
    return Self.silent.contains(name) ? Self.after("</" + name, in: after) : after
  }

  private static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta", "col", "wbr"]

  /// Whether a tag says that readers are not to see what is in it.
  private static func hides(_ tag: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: tag, as: UTF8.self).lowercased().filter { $0 != " " && $0 != "\n" }
    let words = String(decoding: tag, as: UTF8.self).lowercased()
    return text.contains("display:none") || text.contains("mso-hide:all")
      || words.contains(" hidden>")
      || words.contains(" hidden ") || words.contains(" hidden=")
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    text += String(decoding: bytes, as: UTF8.self)
    if hiding == nil { visible += bytes }
  }

  private mutating func close(as place: DocumentText.Place) {
    if !text.allSatisfy(\.isWhitespace) {
      paragraphs.append(.init(text: HTMLText.decoded(text), place: place))
    }
    text = ""
  }

  /// The name of the tag with which bytes begin, in lower case; that of an end tag begins with a stroke.
  private static func name(in bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.dropFirst().prefix {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2F || $0 == 0x3A
    }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// What follows the next place of some letters, whatever their case.
  private static func after(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = Array(end.utf8)
    var index = bytes.startIndex
    while index + end.count <= bytes.endIndex {
      let isHere = end.indices.allSatisfy {
        let byte = bytes[index + $0]
        return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == end[$0]
      }
      if isHere { return bytes[(index + end.count)...] }
      index += 1
    }
    return bytes[bytes.endIndex...]
  }
}

/// Text of HTML with the names and numbers of characters replaced by what they mean; only those that are common.
enum HTMLText {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "pound": "£",
    "eacute": "é",
    "shy": "", "bull": "•", "euro": "€", "copy": "©", "middot": "·",
  ]

  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[rest.index(after: start)...]
      guard let end = rest.prefix(10).firstIndex(of: ";") else {
        result += "&"
        continue
      }
      let name = String(rest[..<end])
      guard let meant = names[name] ?? number(name) else {
        result += "&"
        continue
      }
      result += meant
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func number(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
