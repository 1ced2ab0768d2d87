/// Where the destinations of link reference definitions stand: `[label]: destination`.
struct LinkDefinitions {
  private var exact: [String: Range<Int>] = [:]
  private var encoded: [Range<Int>] = []

  /// So many destinations with backslashes or entities are compared one by one.
  private static let mostEncoded = 64

  /// The definitions on the lines of `source[start...]`, inside quotes and lists too.
  init(_ source: [UInt8], from start: Int) {
    var index = start
    while index < source.count {
      while index < source.count, Self.mayPrecede(source[index]) { index += 1 }
      if index < source.count, source[index] == 0x5B, let range = Self.definition(source, index) {
        add(range, source)
      }
      while index < source.count, source[index] != 0x0A, source[index] != 0x0D { index += 1 }
      index += 1
    }
  }

  /// Where the first destination that decodes to `text` stands.
  func destination(_ text: CmarkText, in source: [UInt8]) -> Range<Int>? {
    exact[text.string]
      ?? encoded.first { InlineLocator.decodes(source, $0, to: text, from: 0) }
  }

  private mutating func add(_ range: Range<Int>, _ source: [UInt8]) {
    let bytes = source[range]
    if bytes.contains(0x5C) || bytes.contains(0x26) {
      if encoded.count < Self.mostEncoded { encoded.append(range) }
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      if exact[text] == nil { exact[text] = range }
    }
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x3E, 0x2D, 0x2A, 0x2B: true
    default: false
    }
  }

  private static func definition(_ source: [UInt8], _ start: Int) -> Range<Int>? {
    var index = start + 1
    while index < source.count, source[index] != 0x5D, index - start < 1000 {
      if source[index] == 0x0A { return nil }
      index += source[index] == 0x5C ? 2 : 1
    }
    guard index + 1 < source.count, source[index] == 0x5D, source[index + 1] == 0x3A else {
      return nil
    }
    index += 2
    while index < source.count, source[index].isASCIISpace { index += 1 }
    guard index < source.count else { return nil }
    if source[index] == 0x3C {
      guard let stop = source[index...].prefix(4096).firstIndex(of: 0x3E) else { return nil }
      return index + 1..<stop
    }
    var stop = index
    while stop < source.count, source[stop] > 0x20 { stop += 1 }
    return index..<stop
  }
}
