import Hypertext

/// One pass over markup that copies it and changes names of elements and values of attributes on the way.
///
/// The markup comes from the Markdown renderer and the templates, which escape `<`, `>` and both quotes in text, so
/// that a tag is where it looks to be; tags are read by the HTML standard's own rules, so that raw HTML is read
/// as a browser reads it.
struct MarkupPass {
  /// An attribute of a start tag.
  struct Attribute {
    /// The element's name, in lower case.
    let element: String
    /// The attribute's name, in lower case.
    let name: String
    /// The value as it is written, with its character references.
    let value: ArraySlice<UInt8>
    /// Whether quotation marks stand round the value; white space may then be in it.
    let isQuoted: Bool
  }

  /// What becomes of an attribute.
  enum Change {
    case keep
    case drop
    /// Another value, as it is to be written.
    case replace([UInt8])
  }

  /// What becomes of the name of an element.
  var element: ([UInt8]) -> [UInt8] = { $0 }
  /// What becomes of an attribute that has a value.
  var attribute: (Attribute) -> Change

  private var input: [UInt8] = []
  private var next = 0
  private var output: [UInt8] = []

  init(
    element: @escaping ([UInt8]) -> [UInt8] = { $0 }, attribute: @escaping (Attribute) -> Change
  ) {
    self.element = element
    self.attribute = attribute
  }

  /// The markup with the changes made.
  mutating func run(_ html: HTML) -> HTML {
    input = html.bytes
    next = 0
    output = []
    output.reserveCapacity(input.count + input.count / 16)
    copyAll()
    return HTML(trusted: output)
  }

  private mutating func copyAll() {
    while next < input.count {
      guard input[next] == UInt8(ascii: "<") else {
        copy()
        continue
      }
      if starts(with: "<!--") {
        copyComment()
      } else if isLetter(at: next + 1) {
        copy()
        copyTag(isEnd: false)
      } else if starts(with: "</"), isLetter(at: next + 2) {
        copy(2)
        copyTag(isEnd: true)
      } else {
        copy()
      }
    }
  }

  private mutating func copy(_ count: Int = 1) {
    let end = min(next + count, input.count)
    output.append(contentsOf: input[next..<end])
    next = end
  }

  private mutating func copy(while condition: (UInt8) -> Bool) {
    let start = next
    while next < input.count, condition(input[next]) { next += 1 }
    output.append(contentsOf: input[start..<next])
  }

  private mutating func copyComment() {
    copy(4)
    while next < input.count, !starts(with: "-->") { copy() }
  }

  /// Copies from a tag's name to past its end.
  private mutating func copyTag(isEnd: Bool) {
    let start = next
    while next < input.count, !Self.endsName(input[next]) { next += 1 }
    let name = Array(input[start..<next])
    output.append(contentsOf: element(name))
    let lowerName = String(decoding: name, as: UTF8.self).lowercased()
    while next < input.count, input[next] != UInt8(ascii: ">") {
      if Self.endsName(input[next]) { copy() } else { copyAttribute(of: isEnd ? nil : lowerName) }
    }
    copy()
  }

  /// Copies an attribute with its value; those of end tags, which mean nothing, as they are.
  private mutating func copyAttribute(of element: String?) {
    let (start, written) = (next, output.count)
    // An equals sign may begin a name, and only there be part of it.
    next += 1
    while next < input.count, input[next] != UInt8(ascii: "="), !Self.endsName(input[next]) {
      next += 1
    }
    let name = String(decoding: input[start..<next], as: UTF8.self).lowercased()
    output.append(contentsOf: input[start..<next])
    let afterName = next
    while next < input.count, Self.isSpace(input[next]) { next += 1 }
    guard next < input.count, input[next] == UInt8(ascii: "=") else {
      next = afterName
      return
    }
    output.append(contentsOf: input[afterName..<next])
    copy()
    copy(while: Self.isSpace)
    guard next < input.count, input[next] != UInt8(ascii: ">") else { return }
    let quote = input[next]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { copy() }
    let value = next
    while next < input.count {
      let byte = input[next]
      if isQuoted ? byte == quote : byte == UInt8(ascii: ">") || Self.isSpace(byte) { break }
      next += 1
    }
    let change = element.map {
      attribute(
        Attribute(element: $0, name: name, value: input[value..<next], isQuoted: isQuoted))
    }
    switch change ?? .keep {
    case .keep: output.append(contentsOf: input[value..<next])
    case .replace(let bytes): output.append(contentsOf: bytes)
    case .drop:
      output.removeSubrange(written...)
      if isQuoted { next = min(next + 1, input.count) }
      return
    }
    if isQuoted { copy() }
  }

  private func starts(with text: String) -> Bool {
    input[next...].starts(with: text.utf8)
  }

  private func isLetter(at index: Int) -> Bool {
    guard index < input.count else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(input[index] | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
