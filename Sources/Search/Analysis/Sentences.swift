/// Cuts a block of text where a sentence ends.
enum Sentences {
  /// The whole sentences with which a block begins, in at most so many bytes; empty where the first is longer.
  static func beginning(of block: ArraySlice<UInt8>, most: Int) -> ArraySlice<UInt8> {
    if block.count <= most { return block }
    let first = block.startIndex
    var end = first
    for index in first..<(first + most) where endsSentence(block, at: index) { end = index + 1 }
    return block[first..<end]
  }

  /// The beginning of a block in whole words and an ellipsis, for one without any end in reach.
  static func clipped(_ block: ArraySlice<UInt8>, to most: Int) -> [UInt8] {
    let sentences = beginning(of: block, most: most)
    if !sentences.isEmpty { return Array(sentences) }
    let first = block.startIndex
    var end = first + most
    while end > first + most / 2, block[end] != 0x20, block[end] != 0x0A { end -= 1 }
    if end == first + most / 2 { end = first + most }
    while end > first, block[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(block[first..<end]) + Array("…".utf8)
  }

  /// Whether a full stop, a question mark or an exclamation mark ends a sentence: a space follows, and then no small
  /// letter, so that "e.g. this" is one sentence.
  private static func endsSentence(_ block: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard [0x2E, 0x3F, 0x21].contains(block[index]), index + 2 < block.endIndex else {
      return false
    }
    return block[index + 1] == 0x20 && !(0x61...0x7A).contains(block[index + 2])
  }
}
