/// How a long text is made of a few marks.
struct Recipe: CustomStringConvertible {
  /// Whether the text is front matter rather than a body.
  let isFrontMatter: Bool
  private let choices: UInt8
  /// What comes once at the start, what is repeated before and after the middle, the middle, and the end.
  private let parts: [[UInt8]]

  /// Reads choices from the first byte of an input and the parts from its rest: they are apart by U+001F.
  init(_ input: InputReader) {
    var input = input
    choices = input.byte()
    isFrontMatter = choices & 1 != 0
    let parts = input.rest.split(separator: 0x1F, maxSplits: 4, omittingEmptySubsequences: false)
    self.parts = (0..<5).map { $0 < parts.count ? Array(parts[$0]) : [] }
  }

  var description: String {
    "\(choices) "
      + parts.map { String(decoding: $0, as: UTF8.self).debugDescription }.joined(separator: " ")
  }

  /// A text of at most `size` bytes.
  func text(of size: Int) -> [UInt8] {
    var text = parts[0]
    let count = size / max(1, parts[1].count + parts[3].count)
    text.reserveCapacity(size + 64)
    if choices & 2 != 0 {
      growing(parts[1], into: &text, upTo: size)
    } else {
      for number in 0..<count where text.count < size { append(parts[1], number, to: &text) }
    }
    text += parts[2]
    for number in 0..<count where text.count < size { append(parts[3], number, to: &text) }
    text += parts[4]
    return Array(text.prefix(size))
  }

  /// One repetition: U+001E in it stands for its number, so that all can be different.
  private func append(_ part: [UInt8], _ number: Int, to text: inout [UInt8]) {
    for byte in part {
      if byte == 0x1E { text += String(number).utf8 } else { text.append(byte) }
    }
  }

  /// One, two, three… of the part, each run on a line of its own that ends in an `x`.
  private func growing(_ part: [UInt8], into text: inout [UInt8], upTo size: Int) {
    var length = 1
    while text.count < size, !part.isEmpty {
      for _ in 0..<length { text += part }
      text += "x\n".utf8
      length += 1
    }
  }
}
