import Hypertext

/// A page's markup as part of a longer document: its headings one level down, every name in it, and
/// whatever leads to a name, with a prefix of its own, and every label with the page's title after it.
///
/// Without the title a document would have a dozen regions called "References", which is an empty list
/// of landmarks to whoever gets about by them (axe's `landmark-unique`).
///
/// The markup comes from the Markdown renderer and the templates, which escape `<`, `>` and both
/// quotes in text, so that a tag is where it looks to be; tags are read by the HTML standard's own
/// rules, so that raw HTML is read as a browser reads it.
/// - Parameters:
///   - page: The name of the page's heading in the document: lower-case letters, digits and `-`, the same
///     in an attribute and an address. With a `.` after it, it is the prefix.
///   - title: What that heading says.
func packed(_ html: HTML, page: String, title: String) -> HTML {
  var markup = PackedMarkup(html.bytes, page: page, title: ", \(title)")
  markup.copyAll()
  return HTML(trusted: markup.output)
}

/// The state of one pass over the markup.
private struct PackedMarkup {
  private let input: [UInt8]
  private let prefix: [UInt8]
  private let page: [UInt8]
  private let title: [UInt8]
  private var next = 0
  private(set) var output: [UInt8] = []

  init(_ input: [UInt8], page: String, title: HTML) {
    self.input = input
    self.page = Array(page.utf8)
    self.title = title.bytes
    prefix = self.page + [UInt8(ascii: ".")]
    output.reserveCapacity(input.count + input.count / 16)
  }

  mutating func copyAll() {
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
    var name = Array(input[start..<next])
    // `h6` has no level below it.
    if name.count == 2, name[0] | 0x20 == UInt8(ascii: "h"), (0x31...0x35).contains(name[1]) {
      name[1] += 1
    }
    output.append(contentsOf: name)
    while next < input.count, input[next] != UInt8(ascii: ">") {
      if Self.endsName(input[next]) { copy() } else { copyAttribute(isEnd: isEnd) }
    }
    copy()
  }

  private mutating func copyAttribute(isEnd: Bool) {
    let start = next
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
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = next
      while next < input.count, input[next] != UInt8(ascii: ">"), !Self.isSpace(input[next]) {
        next += 1
      }
      append(input[start..<next], of: isEnd ? "" : name)
      return
    }
    copy()
    let value = next
    while next < input.count, input[next] != quote { next += 1 }
    append(input[value..<next], of: isEnd ? "" : name)
    if !isEnd, value < next { appendPage(to: name) }
    copy()
  }

  /// Lets a label end with the page that it belongs to.
  private mutating func appendPage(to attribute: String) {
    switch attribute {
    case "aria-label": output.append(contentsOf: title)
    case "aria-labelledby": output.append(contentsOf: [UInt8(ascii: " ")] + page)
    default: break
    }
  }

  private mutating func append(_ value: ArraySlice<UInt8>, of attribute: String) {
    switch attribute {
    case "id", "for", "list":
      output.append(contentsOf: prefix)
      output.append(contentsOf: value)
    case "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details",
      "aria-owns":
      var isInName = false
      for byte in value {
        let isSpace = Self.isSpace(byte)
        if !isSpace, !isInName { output.append(contentsOf: prefix) }
        isInName = !isSpace
        output.append(byte)
      }
    case "href", "xlink:href":
      let isInside = value.count > 1 && value.first == UInt8(ascii: "#")
      if isInside { output.append(contentsOf: [UInt8(ascii: "#")] + prefix) }
      output.append(contentsOf: isInside ? value.dropFirst() : value)
    default: output.append(contentsOf: value)
    }
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
