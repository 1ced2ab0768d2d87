import Basics

/// Cuts XML into tags and text, in one pass and without building anything. Names come without their prefix.
///
/// It reads what word processors write: UTF-8 without a document type, so that no entity can be defined.
struct XMLScanner {
  enum Token {
    case start(name: String, attributes: Attributes, isEmpty: Bool)
    case end(name: String)
    case text(String)
  }

  /// The attributes of a tag, read when one is asked for.
  struct Attributes {
    fileprivate let bytes: ArraySlice<UInt8>

    /// The value of the first attribute of that name, whatever its prefix.
    subscript(name: String) -> String? {
      var rest = bytes
      while let equals = rest.firstIndex(of: 0x3D) {
        let key = rest[..<equals].reversed().drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != 0x3A }
        let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
        guard let quote = value.first, quote == 0x22 || quote == 0x27,
          let end = value.dropFirst().firstIndex(of: quote)
        else { return nil }
        if key.reversed().elementsEqual(name.utf8) {
          return XMLScanner.decoded(value[(value.startIndex + 1)..<end])
        }
        rest = rest[(end + 1)...]
      }
      return nil
    }
  }

  /// The bytes are no XML that is read here.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private(set) var place: Int

  /// A scanner of bytes that are UTF-8.
  init(_ bytes: [UInt8]) throws(Fault) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault() }
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next tag or text, or `nil` at the end.
  mutating func next() throws(Fault) -> Token? {
    while place < bytes.count {
      guard bytes[place] == 0x3C else {
        let end = bytes[place...].firstIndex(of: 0x3C) ?? bytes.count
        defer { place = end }
        return .text(Self.decoded(bytes[place..<end]))
      }
      if bytes[place...].starts(with: "<!--".utf8) {
        try skip(past: "-->")
      } else if bytes[place...].starts(with: "<![CDATA[".utf8) {
        let start = place + 9
        try skip(past: "]]>")
        return .text(String(decoding: bytes[start..<max(start, place - 3)], as: UTF8.self))
      } else if bytes[place...].starts(with: "<?".utf8) {
        try skip(past: "?>")
      } else if bytes[place...].starts(with: "<!".utf8) {
        throw Fault()
      } else {
        return try tag()
      }
    }
    return nil
  }

  private mutating func skip(past end: String) throws(Fault) {
    let end = Array(end.utf8)
    var index = place
    while index + end.count <= bytes.count {
      if bytes[index] == end[0], bytes[index...].starts(with: end) {
        place = index + end.count
        return
      }
      index += 1
    }
    throw Fault()
  }

  private mutating func tag() throws(Fault) -> Token {
    var end = place + 1
    var quote: UInt8?
    while end < bytes.count, quote != nil || bytes[end] != 0x3E {
      if let open = quote {
        if bytes[end] == open { quote = nil }
      } else if bytes[end] == 0x22 || bytes[end] == 0x27 {
        quote = bytes[end]
      }
      end += 1
    }
    guard end < bytes.count else { throw Fault() }
    var inside = bytes[(place + 1)..<end]
    place = end + 1
    let isEnd = inside.first == 0x2F
    if isEnd { inside = inside.dropFirst() }
    let isEmpty = inside.last == 0x2F
    if isEmpty { inside = inside.dropLast() }
    let full = inside.prefix { $0 > 0x20 }
    let local = full.lastIndex(of: 0x3A).map { full[($0 + 1)...] } ?? full
    guard !local.isEmpty else { throw Fault() }
    let name = String(decoding: local, as: UTF8.self)
    if isEnd { return .end(name: name) }
    return .start(
      name: name, attributes: Attributes(bytes: inside[full.endIndex...]), isEmpty: isEmpty)
  }

  /// The text with the five names and the numbers of characters replaced by what they mean.
  fileprivate static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == 0x26, let end = rest.prefix(10).firstIndex(of: 0x3B),
        let meant = meaning(of: String(decoding: rest[..<end], as: UTF8.self))
      else {
        text.append(byte)
        continue
      }
      text.append(contentsOf: meant.utf8)
      rest = rest[(end + 1)...]
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func meaning(of name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
  }
}
