/// Reads JSON of another program (RFC 8259). Time and memory grow with the number of bytes and with nothing else, and
/// what is nested deeper than ``deepest`` is refused.
package struct JSONReader {
  /// How many lists and groups may stand in one another.
  package static let deepest = 512

  /// The bytes are not JSON, or are nested too deep; `offset` is the place of the first that is wrong.
  package struct Fault: Error, Equatable {
    /// Its place, counted from 0.
    package let offset: Int
  }

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value that the bytes hold.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.place == bytes.count else { throw reader.fault }
    return value
  }

  private var fault: Fault { Fault(offset: place) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
  }

  /// Whether the byte is next, which is then passed.
  private mutating func skip(_ byte: Character) -> Bool {
    guard let wanted = byte.asciiValue, next == wanted else { return false }
    place += 1
    return true
  }

  private mutating func value() throws(Fault) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(Fault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(Fault) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(Fault) -> JSONValue
  ) throws(Fault) -> JSONValue {
    guard depth < Self.deepest else { throw fault }
    depth += 1
    place += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(Fault) -> JSONValue {
    var items: [JSONValue] = []
    skipSpace()
    if skip("]") { return .array(items) }
    while true {
      items.append(try value())
      skipSpace()
      if skip("]") { return .array(items) }
      guard skip(",") else { throw fault }
    }
  }

  private mutating func object() throws(Fault) -> JSONValue {
    var fields: [String: JSONValue] = [:]
    skipSpace()
    if skip("}") { return .object(fields) }
    while true {
      skipSpace()
      let name = try string()
      skipSpace()
      guard skip(":") else { throw fault }
      let value = try value()
      if fields[name] == nil { fields[name] = value }
      skipSpace()
      if skip("}") { return .object(fields) }
      guard skip(",") else { throw fault }
    }
  }

  private mutating func string() throws(Fault) -> String {
    guard skip("\"") else { throw fault }
    let start = place
    while let byte = next, byte != 0x22 {
      // What follows a backslash does not end the string.
      place += byte == 0x5C ? 2 : 1
    }
    guard place < bytes.count, let text = JSONText.unescaped(bytes[start..<place]) else {
      throw Fault(offset: start)
    }
    place += 1
    return text
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw fault }
    place += word.utf8.count
    return value
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard text.first != "+", let number = Double(text) else { throw Fault(offset: start) }
    return .number(number)
  }
}
