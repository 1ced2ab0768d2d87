import Basics
import Hypertext
import Model

/// Reads a manifest in exactly the form in which ``Manifest`` writes it, one file a line.
///
/// It is no reader of JSON: what another program wrote, or a hand changed, is refused. Time and memory
/// grow with the number of bytes and with nothing else.
struct ManifestReader {
  /// A hub of 100,000 pages has a manifest of about 20 MB.
  static let mostBytes = 256 << 20

  /// The number of the first line that is not as it should be, counted from 1.
  struct Fault: Error, Equatable {
    let line: Int
  }

  private var rest: ArraySlice<UInt8>
  private var line = 1

  private init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// The files that a manifest lists, in its order.
  static func read(_ bytes: [UInt8]) throws(Fault) -> [ListedFile] {
    var reader = ManifestReader(bytes)
    return try reader.files()
  }

  private mutating func files() throws(Fault) -> [ListedFile] {
    guard skip(Manifest.opening[...]) else { throw Fault(line: line) }
    line += 1
    var files: [ListedFile] = []
    if !skip("\n") {
      var isLast = false
      while !isLast {
        guard let file = file() else { throw Fault(line: line) }
        // The order is that of the writer, which also means that no path comes twice.
        if let last = files.last, String(decoding: last.path, as: UTF8.self) >= file.text {
          throw Fault(line: line)
        }
        files.append(file.listed)
        isLast = !skip(",")
        guard skip("\n") else { throw Fault(line: line) }
        line += 1
      }
    }
    guard skip("]}\n"), rest.isEmpty else { throw Fault(line: line) }
    return files
  }

  private mutating func file() -> (text: String, listed: ListedFile)? {
    guard skip(#"{"path":"#), let text = string(), PagePath(text) != nil,
      skip(#","size":"#), let size = number(),
      skip(#","sha256":""#), let digest = digest(), skip("\"")
    else { return nil }
    if skip(#","source":"#) {
      guard string() != nil else { return nil }
    }
    guard skip("}") else { return nil }
    return (text, ListedFile(path: Array(text.utf8), size: size, digest: digest))
  }

  private mutating func skip(_ expected: StaticString) -> Bool {
    let bytes = expected.withUTF8Buffer { unsafe Array($0) }
    return skip(bytes[...])
  }

  private mutating func skip(_ expected: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: expected) else { return false }
    rest = rest.dropFirst(expected.count)
    return true
  }

  /// A string that is written just as ``JSON`` writes it; of every string there is one such form.
  private mutating func string() -> String? {
    guard rest.first == 0x22 else { return nil }
    var end = rest.startIndex + 1
    while end < rest.endIndex, rest[end] != 0x22 {
      // What follows a backslash does not end the string.
      end += rest[end] == 0x5C ? 2 : 1
    }
    guard end < rest.endIndex else { return nil }
    let written = rest[rest.startIndex...end]
    guard let text = JSONText.unescaped(written.dropFirst().dropLast()),
      JSON.string(text).bytes[...] == written
    else { return nil }
    rest = rest[(end + 1)...]
    return text
  }

  private mutating func number() -> Int? {
    var value = 0
    var count = 0
    // Eighteen digits are no more than an `Int` holds.
    while let byte = rest.first, (0x30...0x39).contains(byte), count < 18 {
      value = value * 10 + Int(byte) - 0x30
      count += 1
      rest = rest.dropFirst()
    }
    return count > 0 ? value : nil
  }

  private mutating func digest() -> Digest? {
    let digits = rest.prefix(64)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var high: UInt8?
    for digit in digits {
      guard let nibble = Self.nibble(digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | nibble)
        high = nil
      } else {
        high = nibble
      }
    }
    rest = rest.dropFirst(64)
    return Digest(bytes)
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}

/// A file that a manifest lists.
struct ListedFile: Hashable, Sendable {
  /// The path from the root of the output, in UTF-8: two spellings of one accent are two files.
  let path: [UInt8]
  /// Bytes.
  let size: Int
  /// The digest of its bytes.
  let digest: Digest
}
