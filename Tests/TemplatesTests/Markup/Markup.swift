import Hypertext

/// A page taken apart as a browser would, but strictly: every attribute quoted, nothing mended.
struct Markup {
  /// The tags in order.
  private(set) var tags: [Tag] = []
  /// The text between tags, without that of scripts.
  private(set) var text = ""
  /// What no page may have, such as an unquoted attribute.
  private(set) var faults: [String] = []

  private static let nameEnds: [Bool] = (0..<256).map { " \n/>=\"'<".utf8.contains(UInt8($0)) }

  private let bytes: [UInt8]
  private var at = 0

  init(_ html: HTML) {
    bytes = html.bytes
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<") { readTag() } else { readText() }
    }
  }

  private mutating func readText() {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
      if bytes[at] == UInt8(ascii: ">") { faults.append("a bare > at \(at)") }
      at += 1
    }
    if tags.last?.name != "script" || tags.last?.isEnd == true {
      text += Self.decoded(bytes[start..<at])
    }
  }

  private mutating func readTag() {
    let start = at
    at += 1
    if skip("!DOCTYPE html>") { return }
    let isEnd = skip("/")
    let name = readName()
    if name.isEmpty { faults.append("a bare < at \(start)") }
    var attributes: [(name: String, value: String)] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      if skip(" ") || skip("\n") || skip("/") { continue }
      let attribute = readName()
      if attribute.isEmpty {
        faults.append("an odd byte in <\(name)> at \(at)")
        at += 1
        continue
      }
      attributes.append((attribute, skip("=") ? readValue(of: attribute) : ""))
    }
    at += 1
    tags.append(Tag(name: name, isEnd: isEnd, attributes: attributes, offset: start))
  }

  private mutating func readName() -> String {
    let start = at
    while at < bytes.count, !Self.nameEnds[Int(bytes[at])] { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  private mutating func readValue(of attribute: String) -> String {
    guard skip("\"") else {
      faults.append("an unquoted value of \(attribute) at \(at)")
      return ""
    }
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += 1 }
    defer { at += 1 }
    if bytes[start..<at].contains(UInt8(ascii: "<")) { faults.append("a < in \(attribute)") }
    return Self.decoded(bytes[start..<at])
  }

  private mutating func skip(_ text: String) -> Bool {
    let end = at + text.utf8.count
    guard end <= bytes.count, bytes[at..<end].elementsEqual(text.utf8) else { return false }
    at = end
    return true
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.split(separator: reference, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }
}
