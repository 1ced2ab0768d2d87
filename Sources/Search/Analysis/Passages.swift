/// Chooses what is kept of a text for excerpts: how it begins, then how each block begins, because
/// the whole would make the index as large as the hub.
enum Passages {
  /// The most bytes that are kept.
  static let limit = 480
  /// The most of the first block and of each other.
  private static let lead = 200
  private static let each = 110

  /// The passages of a text in one, each ended by a line feed but the last.
  static func chosen(from text: [UInt8]) -> [UInt8] {
    if text.count <= limit { return text }
    var result: [UInt8] = []
    var start = 0
    while start < text.count, result.count < limit - each {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if end > start {
        if !result.isEmpty { result.append(0x0A) }
        let most = result.isEmpty ? lead : each
        result.append(contentsOf: beginning(of: text[start..<end], most: most))
      }
      start = end + 1
    }
    // A text of a few long blocks is better shown from its beginning.
    return result.count < limit * 2 / 3 ? beginning(of: text[...], most: limit) : result
  }

  /// The beginning of a block: whole sentences where they fit, otherwise whole words and an ellipsis.
  static func beginning(of block: ArraySlice<UInt8>, most: Int) -> [UInt8] {
    if block.count <= most { return Array(block) }
    let first = block.startIndex
    var end = first + most
    var sentence: Int?
    for index in (first + most / 3)..<end
    where block[index + 1] == 0x20 && (block[index] == 0x2E || block[index] == 0x3F) {
      sentence = index + 1
    }
    if let sentence { return Array(block[first..<sentence]) }
    while end > first + most / 2, block[end] != 0x20, block[end] != 0x0A { end -= 1 }
    if end == first + most / 2 { end = first + most }
    while end > first, block[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(block[first..<end]) + Array("…".utf8)
  }
}
