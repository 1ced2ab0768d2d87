/// Raw HTML with its headings, names, labels and addresses found, since a document of several pages changes them.
///
/// It is read once, by the HTML standard's own rules for tags (section 13.2.5), so that it is read as a browser reads it.
struct RawMarkup {
  /// A piece of the markup.
  enum Piece: Hashable {
    /// Bytes that stay as they are.
    case bytes(Range<Int>)
    /// A place where a document may put something.
    case hole(Hole.Kind)
    /// An attribute with an address.
    case address(RawAddress)
  }

  /// All of the markup in its order.
  private(set) var pieces: [Piece] = []

  private let input: [UInt8]
  private var next = 0
  /// Where the bytes begin that are in no piece yet.
  private var pending = 0

  /// Reads markup in UTF-8.
  init(_ input: [UInt8]) {
    self.input = input
    while next < input.count {
      if input[next] != UInt8(ascii: "<") {
        next += 1
      } else if starts(with: "<!--") {
        passComment()
      } else if isLetter(at: next + 1) {
        next += 1
        readTag(isEnd: false)
      } else if starts(with: "</"), isLetter(at: next + 2) {
        next += 2
        readTag(isEnd: true)
      } else {
        next += 1
      }
    }
    flush(upTo: input.count)
  }

  private mutating func flush(upTo end: Int) {
    if pending < end { pieces.append(.bytes(pending..<end)) }
    pending = end
  }

  private mutating func leave(_ hole: Hole.Kind, at place: Int) {
    flush(upTo: place)
    pieces.append(.hole(hole))
  }

  private mutating func passComment() {
    next += 4
    while next < input.count, !starts(with: "-->") { next += 1 }
  }

  /// Reads from a tag's name to past its end.
  private mutating func readTag(isEnd: Bool) {
    let start = next
    while next < input.count, !Self.endsName(input[next]) { next += 1 }
    let name = input[start..<next]
    if name.count == 2, name.first.map({ $0 | 0x20 }) == UInt8(ascii: "h"),
      (0x31...0x36).contains(input[start + 1])
    {
      leave(.headingLevel(Int(input[start + 1] - 0x30)), at: start + 1)
      pending = next
    }
    let element = isEnd ? nil : String(decoding: name, as: UTF8.self).lowercased()
    while next < input.count, input[next] != UInt8(ascii: ">") {
      if Self.endsName(input[next]) { next += 1 } else { readAttribute(of: element) }
    }
    next += 1
  }

  /// Reads an attribute with its value; those of end tags mean nothing.
  private mutating func readAttribute(of element: String?) {
    let start = next
    // An equals sign may begin a name, and only there be part of it.
    next += 1
    while next < input.count, input[next] != UInt8(ascii: "="), !Self.endsName(input[next]) {
      next += 1
    }
    let name = String(decoding: input[start..<next], as: UTF8.self).lowercased()
    let afterName = next
    while next < input.count, Self.isSpace(input[next]) { next += 1 }
    guard next < input.count, input[next] == UInt8(ascii: "=") else {
      next = afterName
      return
    }
    next += 1
    while next < input.count, Self.isSpace(input[next]) { next += 1 }
    guard next < input.count, input[next] != UInt8(ascii: ">") else { return }
    let quote = input[next]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { next += 1 }
    let value = next
    while next < input.count {
      let byte = input[next]
      if isQuoted ? byte == quote : byte == UInt8(ascii: ">") || Self.isSpace(byte) { break }
      next += 1
    }
    let end = next
    if isQuoted { next = min(next + 1, input.count) }
    if let element { take(name, of: element, value..<end, isQuoted: isQuoted, whole: start..<next) }
  }

  private mutating func take(
    _ name: String, of element: String, _ value: Range<Int>, isQuoted: Bool, whole: Range<Int>
  ) {
    let isLabel = isQuoted && !value.isEmpty
    switch name {
    case "id", "for", "list": leave(.name, at: value.lowerBound)
    case "headers", "aria-describedby", "aria-controls", "aria-details", "aria-owns":
      leaveNames(in: value)
    case "aria-labelledby":
      leaveNames(in: value)
      if isLabel { leave(.labelNames, at: value.upperBound) }
    case "aria-label": if isLabel { leave(.label, at: value.upperBound) }
    case "href", "xlink:href", "src", "srcset", "poster", "data", "action":
      if value.count > 1, input[value.lowerBound] == UInt8(ascii: "#"), name.hasSuffix("href") {
        return leave(.name, at: value.lowerBound + 1)
      }
      let address = Self.unescaped(input[value])
      guard Self.isRelative(address) else { return }
      let use: RawAddress.Use =
        switch (name, element) {
        case ("src", "img"): .picture
        case ("href", "a"), ("href", "area"), ("xlink:href", "a"): .link
        default: .other
        }
      flush(upTo: whole.lowerBound)
      pieces.append(
        .address(RawAddress(use: use, address: address, attribute: Array(input[whole]))))
      pending = whole.upperBound
    default: break
    }
  }

  /// Leaves a hole before each of the names in a list with white space between.
  private mutating func leaveNames(in value: Range<Int>) {
    var isInName = false
    for place in value {
      let isSpace = Self.isSpace(input[place])
      if !isSpace, !isInName { leave(.name, at: place) }
      isInName = !isSpace
    }
  }

  private func starts(with text: String) -> Bool { input[next...].starts(with: text.utf8) }

  private func isLetter(at index: Int) -> Bool {
    index < input.count && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(input[index] | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}

extension Renderer {
  /// Leaves holes in the raw HTML that was rendered last, from `start` on.
  mutating func leaveHolesInRawHTML(from start: Int) {
    let raw = Array(out[start...])
    out.removeSubrange(start...)
    for piece in RawMarkup(raw).pieces {
      switch piece {
      case .bytes(let range): out.append(contentsOf: raw[range])
      case .hole(let kind): addHole(kind)
      case .address(let address):
        addHole(.rawAddress(result.rawAddresses.count))
        result.rawAddresses.append(address)
      }
    }
  }
}
