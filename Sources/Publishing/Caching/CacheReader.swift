import Content
import Diagnostics

/// Reads what a ``CacheWriter`` wrote. What is not as it should be ends the reading; nothing in the bytes can
/// make it take more memory than they have.
struct CacheReader {
  /// The bytes are not those of a cache.
  struct Damaged: Error {}

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { place == bytes.count }

  /// Passes over bytes that are expected next; gives whether they are there.
  mutating func skip(_ expected: [UInt8]) -> Bool {
    guard bytes[place...].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  mutating func unsigned() throws(Damaged) -> UInt64 {
    guard bytes.count - place >= 8 else { throw Damaged() }
    var number: UInt64 = 0
    for offset in 0..<8 { number |= UInt64(bytes[place + offset]) << UInt64(8 * offset) }
    place += 8
    return number
  }

  mutating func signed() throws(Damaged) -> Int64 { Int64(bitPattern: try unsigned()) }

  mutating func number() throws(Damaged) -> Int { Int(truncatingIfNeeded: try signed()) }

  mutating func flag() throws(Damaged) -> Bool {
    guard place < bytes.count, bytes[place] < 2 else { throw Damaged() }
    place += 1
    return bytes[place - 1] == 1
  }

  mutating func text() throws(Damaged) -> String {
    let length = try number()
    guard length >= 0, length <= bytes.count - place,
      let text = String(validating: bytes[place..<place + length], as: UTF8.self)
    else { throw Damaged() }
    place += length
    return text
  }

  mutating func optionalText() throws(Damaged) -> String? {
    try flag() ? try text() : nil
  }

  mutating func list<Element>(
    _ element: (inout Self) throws(Damaged) -> Element
  ) throws(Damaged) -> [Element] {
    let count = try number()
    // No element takes less than a byte.
    guard count >= 0, count <= bytes.count - place else { throw Damaged() }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try element(&self)) }
    return list
  }

  mutating func snapshot() throws(Damaged) -> FolderSnapshot {
    let time = try signed()
    let entries = try list { reader throws(Damaged) in
      let path = try reader.text()
      return FolderSnapshot.Entry(
        path,
        FileIdentity(
          device: try reader.unsigned(), number: try reader.unsigned(),
          mode: UInt32(truncatingIfNeeded: try reader.unsigned()), size: try reader.signed(),
          modified: try reader.signed(), changed: try reader.signed()))
    }
    return FolderSnapshot(entries, time: time)
  }

  mutating func diagnostic(rules: [String: Rule]) throws(Damaged) -> Diagnostic {
    guard let rule = rules[try text()], let severity = Severity(rawValue: try text()) else {
      throw Damaged()
    }
    let message = try text()
    let place = try diagnosticPlace()
    let suggestion = try optionalText()
    let replacement = try optionalText()
    let notes = try list { reader throws(Damaged) in
      let message = try reader.text()
      return Diagnostic.Note(message, at: try reader.diagnosticPlace())
    }
    var diagnostic = Diagnostic(
      rule, message, at: place,
      suggestion: suggestion.map { .init($0, replacement: replacement) }, notes: notes)
    diagnostic.severity = severity
    return diagnostic
  }

  private mutating func diagnosticPlace() throws(Damaged) -> Diagnostic.Place {
    let path = try text()
    let (lower, upper) = (try number(), try number())
    guard lower >= 0 else { return .init(path) }
    guard lower <= upper else { throw Damaged() }
    return .init(path, SourceRange(lower..<upper))
  }

  mutating func summary() throws(Damaged) -> Summary {
    let pages = try list { reader throws(Damaged) in
      (kind: try reader.text(), count: try reader.number())
    }
    return Summary(
      pages: pages, links: try number(), files: try number(), bytes: try number())
  }
}
