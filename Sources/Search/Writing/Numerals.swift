/// Numbers in printable ASCII, short for small ones: the digits are the 92 characters that need no
/// escape in a string of JavaScript and cannot open a tag (all but `"`, `\` and `<`).
///
/// A number below 64 takes one character, below 2,272 two, below 27,664 three, any other five.
enum Numerals {
  /// The number of digits.
  static let base = 92
  /// One more than the greatest number that can be written; greater ones are written as the greatest.
  static let limit = 27_664 + base * base * base * base

  /// The characters that a number takes.
  @inline(__always)
  static func length(_ number: Int) -> Int {
    number < 64 ? 1 : number < 2_272 ? 2 : number < 27_664 ? 3 : 5
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
    if number < 64 {
      output[place] = digit(number)
      return place &+ 1
    }
    if number < 2_272 {
      let rest = UInt32(truncatingIfNeeded: number &- 64)
      output[place] = digit(64 &+ Int(rest / 92))
      output[place &+ 1] = digit(Int(rest % 92))
      return place &+ 2
    }
    return writeLong(number, to: &output, at: place)
  }

  @inline(never)
  private static func writeLong(
    _ number: Int, to output: inout MutableSpan<UInt8>, at place: Int
  ) -> Int {
    if number < 27_664 {
      let rest = number - 2_272
      output[place] = digit(88 + rest / (base * base))
      output[place + 1] = digit(rest / base % base)
      output[place + 2] = digit(rest % base)
      return place + 3
    }
    var rest = min(number, limit - 1) - 27_664
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
    if first < 64 { return first }
    if first < 88 { return 64 + (first - 64) * base + next() }
    if first < 91 {
      let second = next()
      return 2_272 + ((first - 88) * base + second) * base + next()
    }
    var rest = 0
    for _ in 0..<4 { rest = rest * base + next() }
    return 27_664 + rest
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
