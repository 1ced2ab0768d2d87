/// Numbers in printable ASCII, short for small ones: the digits are the 92 characters that need no
/// escape in a string of JavaScript and cannot open a tag (all but `"`, `\` and `<`).
///
/// A number below 78 takes one character, below 1,090 two, below 18,018 three, any other five: of the ways to divide the
/// digits, this one makes the index of a hub the smallest.
enum Numerals {
  /// The number of digits.
  static let base = 92
  /// One more than the greatest number that can be written; greater ones are written as the greatest.
  static let limit = 18_018 + base * base * base * base

  /// The characters that a number takes.
  @inline(__always)
  static func length(_ number: Int) -> Int {
    number < 78 ? 1 : number < 1_090 ? 2 : number < 18_018 ? 3 : 5
  }

  /// The character for a digit from 0 to 91.
  @inline(__always)
  static func digit(_ value: Int) -> UInt8 {
    let byte = value &+ 0x20
    // Steps over the quote, the opening angle and the backslash, in this order.
    return UInt8(
      truncatingIfNeeded: byte &+ (value >= 2 ? 1 : 0) &+ (value >= 27 ? 1 : 0)
        &+ (value >= 58 ? 1 : 0))
  }

  /// Writes a number of at least zero; the result is the place after it.
  @inline(__always)
  static func write(_ number: Int, to output: inout MutableSpan<UInt8>, at place: Int) -> Int {
    if number < 78 {
      output[place] = digit(number)
      return place &+ 1
    }
    if number < 1_090 {
      let rest = UInt32(truncatingIfNeeded: number &- 78)
      output[place] = digit(78 &+ Int(rest / 92))
      output[place &+ 1] = digit(Int(rest % 92))
      return place &+ 2
    }
    return writeLong(number, to: &output, at: place)
  }

  @inline(never)
  private static func writeLong(
    _ number: Int, to output: inout MutableSpan<UInt8>, at place: Int
  ) -> Int {
    if number < 18_018 {
      let rest = number - 1_090
      output[place] = digit(89 + rest / (base * base))
      output[place + 1] = digit(rest / base % base)
      output[place + 2] = digit(rest % base)
      return place + 3
    }
    var rest = min(number, limit - 1) - 18_018
    output[place] = digit(91)
    for offset in [4, 3, 2, 1] {
      output[place + offset] = digit(rest % base)
      rest /= base
    }
    return place + 5
  }
}

extension Numerals {
  /// The value of a digit.
  @inline(__always)
  static func value(of digit: UInt8) -> Int {
    // Steps back over the backslash, the opening angle and the quote.
    let byte = Int(digit)
    return byte &- 0x20 &- (byte > 0x22 ? 1 : 0) &- (byte > 0x3C ? 1 : 0) &- (byte > 0x5C ? 1 : 0)
  }

  /// Reads a number; the index is then the one after it.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, at index: inout Int) -> Int {
    func next() -> Int {
      defer { index &+= 1 }
      return value(of: bytes[index])
    }
    let first = next()
    if first < 78 { return first }
    if first < 89 { return 78 + (first - 78) * base + next() }
    if first < 91 {
      let second = next()
      return 1_090 + ((first - 89) * base + second) * base + next()
    }
    var rest = 0
    for _ in 0..<4 { rest = rest * base + next() }
    return 18_018 + rest
  }
}

extension Array where Element == UInt8 {
  /// Appends a number of at least zero.
  mutating func appendNumeral(_ number: Int) {
    let end = count
    for _ in 0..<Numerals.length(number) { append(0) }
    var span = mutableSpan
    _ = Numerals.write(number, to: &span, at: end)
  }
}

extension Array where Element == UInt8 {
  /// Appends a word as a digit for the ASCII letters that it shares with the word before, and its other letters.
  mutating func appendWord(_ word: ArraySlice<UInt8>, after before: ArraySlice<UInt8>) {
    let shared = Swift.min(zip(word, before).prefix { $0 == $1 && $0 < 0x80 }.count, 63)
    append(Numerals.digit(shared))
    append(contentsOf: word.dropFirst(shared))
  }
}
