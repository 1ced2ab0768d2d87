/// Why markup is not well-formed XML (XML 1.0, section 2.1), in plain words.
///
/// It knows what a fragment of a page can hold: elements, attributes, text, references and comments, of which every one is
/// looked at. A document type and an instruction may only stand at the beginning, and are passed over.
public struct XMLFault: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as a clause.
  public let description: String

  /// The first fault, or `nil` when there is none.
  public init?(in bytes: [UInt8]) {
    var scan = XMLScan(bytes)
    guard let fault = scan.fault() else { return nil }
    description = fault
  }
}

private struct XMLScan {
  private let bytes: [UInt8]
  private var next = 0
  private var open: [String] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func fault() -> String? {
    while next < bytes.count {
      let fault =
        switch bytes[next] {
        case UInt8(ascii: "<"): tagFault()
        case UInt8(ascii: "&"): referenceFault()
        default: nil as String?
        }
      if let fault { return fault }
      if next < bytes.count, bytes[next] != UInt8(ascii: "<"), bytes[next] != UInt8(ascii: "&") {
        next += 1
      }
    }
    return open.last.map { "'<\($0)>' is not closed" }
  }

  private mutating func tagFault() -> String? {
    if starts(with: "<!--") { return commentFault() }
    if starts(with: "<?") || starts(with: "<!DOCTYPE") {
      skip(past: ">")
      return nil
    }
    next += 1
    let isEnd = next < bytes.count && bytes[next] == UInt8(ascii: "/")
    if isEnd { next += 1 }
    let name = name()
    if name.isEmpty { return "'<' begins no element" }
    if isEnd {
      skipSpace()
      guard take(">") else { return "'</\(name)' is not ended" }
      guard let last = open.popLast() else { return "'</\(name)>' closes nothing" }
      return last == name ? nil : "'<\(last)>' is not closed before '</\(name)>'"
    }
    return attributeFault(of: name)
  }

  private mutating func attributeFault(of element: String) -> String? {
    var names: Set<String> = []
    while true {
      skipSpace()
      if take("/>") { return nil }
      if take(">") {
        open.append(element)
        return nil
      }
      let name = name()
      if name.isEmpty { return "'<\(element)' has something in it that is no attribute" }
      if !names.insert(name).inserted { return "'\(name)' stands twice in '<\(element)>'" }
      skipSpace()
      guard take("=") else { return "'\(name)' in '<\(element)>' has no value" }
      skipSpace()
      guard next < bytes.count, bytes[next] == 0x22 || bytes[next] == 0x27 else {
        return "the value of '\(name)' in '<\(element)>' is not in quotation marks"
      }
      let quote = bytes[next]
      next += 1
      while next < bytes.count, bytes[next] != quote {
        if bytes[next] == UInt8(ascii: "<") { return "'<' stands in the value of '\(name)'" }
        if bytes[next] == UInt8(ascii: "&") {
          if let fault = referenceFault() { return fault }
        } else {
          next += 1
        }
      }
      next += 1
      if next > bytes.count { return "the value of '\(name)' in '<\(element)>' is not ended" }
    }
  }

  /// Of names of characters XML knows five.
  private mutating func referenceFault() -> String? {
    next += 1
    let start = next
    while next < bytes.count, next - start < 32, Self.isNameByte(bytes[next]) || bytes[next] == 0x23
    {
      next += 1
    }
    let name = String(decoding: bytes[start..<next], as: UTF8.self)
    guard take(";"), !name.isEmpty else { return "'&' stands by itself, in place of '&amp;'" }
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) || Self.isNumber(name) { return nil }
    return "'&\(name);' is the name of no character"
  }

  private static func isNumber(_ name: String) -> Bool {
    guard name.hasPrefix("#") else { return false }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? Int(digits.dropFirst(), radix: 16) : Int(digits)
    guard let value else { return false }
    return value >= 0x20 && value < 0x11_0000 || [9, 10, 13].contains(value)
  }

  private mutating func commentFault() -> String? {
    next += 4
    while next < bytes.count {
      if starts(with: "-->") {
        next += 3
        return nil
      }
      if starts(with: "--") { return "'--' stands in a comment" }
      next += 1
    }
    return "a comment is not ended"
  }

  private mutating func name() -> String {
    let start = next
    if next < bytes.count, bytes[next] >= 0x80 || Self.isNameStart(bytes[next]) {
      while next < bytes.count, Self.isNameByte(bytes[next]) { next += 1 }
    }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    next += text.utf8.count
    return true
  }

  private func starts(with text: String) -> Bool { bytes[next...].starts(with: text.utf8) }

  private mutating func skip(past text: String) {
    while next < bytes.count, !take(text) { next += 1 }
  }

  private mutating func skipSpace() {
    while next < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isNameStart(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
}
