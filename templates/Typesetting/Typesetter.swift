import Hypertext

/// Copies markup, and sets its text with the marks of a language: quotation marks, apostrophes and dashes.
///
/// Only what readers read is changed: no attribute, no code, nothing that a reader types and no address. Markup from the
/// Markdown renderer and the templates escapes `<`, `>` and quotes in text, so that a tag is where it looks to be.
struct Typesetter {
  private let marks: Typography
  private let input: [UInt8]
  private var output: [UInt8]
  /// Whether what stands before the next character of text is the beginning of a block, white space or a mark that
  /// opens, so that a quotation mark would open a quotation.
  private var isAtOpening = true
  /// The element whose text is left as it is, and how many of its name are open.
  private var guarded: (name: ArraySlice<UInt8>, depth: Int)?

  /// Appends markup, set.
  static func append(_ html: HTML, to output: inout [UInt8], with marks: Typography) {
    var setter = Typesetter(marks: marks, input: html.bytes, output: output)
    output = []
    setter.copy()
    output = setter.output
  }

  private init(marks: Typography, input: [UInt8], output: [UInt8]) {
    self.marks = marks
    self.input = input
    self.output = output
  }

  private mutating func copy() {
    var (start, index) = (0, 0)
    while index < input.count {
      let byte = input[index]
      if byte == UInt8(ascii: "<") {
        remember(until: index, from: start)
        index = endOfTag(from: index)
      } else if guarded != nil || !Self.isMark[Int(byte)] {
        index += 1
      } else if let (replacement, range) = replacement(at: index, from: start) {
        output.append(contentsOf: input[start..<range.lowerBound])
        output.append(contentsOf: replacement)
        start = range.upperBound
        index = start
      } else {
        index += 1
      }
    }
    output.append(contentsOf: input[start...])
  }

  private static let isMark: [Bool] = (0..<256).map { "'&-".utf8.contains(UInt8($0)) }

  /// What stands for the mark at `index`, and in whose place; text before `start` is written already.
  private mutating func replacement(
    at index: Int, from start: Int
  ) -> (replacement: [UInt8], range: Range<Int>)? {
    if input[index] == UInt8(ascii: "-") { return dash(at: index, from: start) }
    guard let (isDouble, length) = quotationMark(at: index) else { return nil }
    remember(until: index, from: start)
    let range = index..<index + length
    let next = range.upperBound < input.count ? input[range.upperBound] : 0x20
    // A mark that stands alone is neither.
    if isAtOpening && Self.isSpace(next) { return nil }
    let pair = isDouble ? marks.quotation : marks.inner
    if isAtOpening, isDouble || !isElision(at: range.upperBound) { return (pair.open, range) }
    let isApostrophe = !isDouble && (isAtOpening || Self.isLetter(next))
    isAtOpening = false
    return (isApostrophe ? Typography.apostrophe : pair.close, range)
  }

  /// Whether the straight mark at `index` is a double one, and how many bytes it has; `nil` when there is none.
  private func quotationMark(at index: Int) -> (isDouble: Bool, length: Int)? {
    if input[index] == UInt8(ascii: "'") { return (false, 1) }
    if has("&#39;", at: index) { return (false, 5) }
    return has("&quot;", at: index) ? (true, 6) : nil
  }

  /// Whether letters are left out at the beginning of what follows, as in 'tis and '90s.
  private func isElision(at index: Int) -> Bool {
    if index < input.count, Self.isDigit(input[index]) { return true }
    let word = input[index...].prefix { Self.isLetter($0) }
    return Self.elisions.contains { word.elementsEqual($0.utf8) }
  }

  private static let elisions = ["tis", "Tis", "twas", "Twas", "em", "til", "cause", "n"]

  /// A hyphen between spaces, and two between words.
  private mutating func dash(
    at index: Int, from start: Int
  ) -> (replacement: [UInt8], range: Range<Int>)? {
    var end = index + 1
    while end < input.count, input[end] == UInt8(ascii: "-") { end += 1 }
    guard index > start, index > 1, end + 1 < input.count, end - index <= 2 else { return nil }
    let (previous, next) = (input[index - 1], input[end])
    if previous == 0x20, next == 0x20 {
      let isSum = Self.isDigit(input[index - 2]) && Self.isDigit(input[end + 1])
      return isSum ? nil : (Typography.dash, index - 1..<end)
    }
    guard end - index == 2, Self.isLetter(previous), Self.isLetter(next) else { return nil }
    return (Typography.closeDash, index..<end)
  }

  /// Takes note of the last character of the text that ends at `index`.
  private mutating func remember(until index: Int, from start: Int) {
    guard index > start, index > 0, input[index - 1] != UInt8(ascii: ">") else { return }
    let last = input[index - 1]
    isAtOpening = Self.isSpace(last) || "([{/".utf8.contains(last) || endsInOpeningMark(index)
  }

  /// Whether the character before `index` is a no-break space, a dash or an opening quotation mark.
  private func endsInOpeningMark(_ index: Int) -> Bool {
    ["\u{A0}", "\u{2013}", "\u{2014}", "\u{2018}", "\u{201C}", "\u{201E}", "«", "\u{202F}"].contains
    {
      input[..<index].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    input[index...].starts(with: "\(text)".utf8)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}

extension Typesetter {
  /// Reads the tag at `index`; gives where it ends.
  private mutating func endOfTag(from index: Int) -> Int {
    var end = index + 1
    var quote: UInt8?
    while end < input.count {
      let byte = input[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      end += 1
    }
    end = min(end + 1, input.count)
    read(tag: input[index..<end])
    return end
  }

  private mutating func read(tag: ArraySlice<UInt8>) {
    let isEnd = tag.dropFirst().first == UInt8(ascii: "/")
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix {
      ($0 | 0x20) >= 0x61 || (0x30...0x39).contains($0)
    }
    if let open = guarded {
      guard name.elementsEqual(open.name) else { return }
      let depth = open.depth + (isEnd ? -1 : 1)
      guarded = depth == 0 ? nil : (open.name, depth)
      isAtOpening = false
      return
    }
    if !isEnd, isGuarded(name, tag) {
      guarded = (name, 1)
    } else if !Self.inline.contains(where: { name.elementsEqual($0.utf8) }) {
      isAtOpening = true
    }
  }

  private func isGuarded(_ name: ArraySlice<UInt8>, _ tag: ArraySlice<UInt8>) -> Bool {
    if name.elementsEqual("a".utf8) { return tag.contains(Array("class=\"address\"".utf8)) }
    return Self.literal.contains { name.elementsEqual($0.utf8) }
  }

  /// Elements whose text is typed, run or copied.
  private static let literal = [
    "code", "pre", "kbd", "samp", "script", "style", "textarea", "option", "math",
  ]
  /// Elements that stand within a line.
  private static let inline = [
    "a", "em", "strong", "b", "i", "span", "cite", "del", "ins", "mark", "sub", "sup", "q", "abbr",
    "dfn", "small", "time", "u", "s",
  ]
}
