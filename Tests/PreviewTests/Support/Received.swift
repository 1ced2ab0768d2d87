import Foundation

/// An answer as a client sees it.
struct Received: Sendable, Hashable {
  let status: Int
  /// The lines after the first.
  let lines: [String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The value of a field, or `nil` where there is not exactly one.
  subscript(name: String) -> String? {
    let found = lines.filter { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
    return found.count == 1 ? String(found[0].dropFirst(name.count + 2)) : nil
  }

  /// The first answer in the bytes and where it ends, or `nil` where some of it is missing.
  static func parse(_ bytes: [UInt8], isHead: Bool) -> (Received, end: Int)? {
    guard let gap = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self).components(
      separatedBy: "\r\n")
    let head = Received(
      status: Int(lines[0].split(separator: " ")[1]) ?? 0, lines: Array(lines.dropFirst()),
      body: [])
    let length = isHead ? 0 : head["Content-Length"].flatMap { Int($0) } ?? 0
    let end = gap.upperBound + length
    guard bytes.count >= end else { return nil }
    let body = Array(bytes[gap.upperBound..<end])
    return (Received(status: head.status, lines: head.lines, body: body), end)
  }
}
