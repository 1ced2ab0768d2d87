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
}

extension Array where Element == UInt8 {
  /// Appends a number of at least zero.
  @inline(__always)
  mutating func appendNumeral(_ number: Int) {
    if number < 64 {
      append(Numerals.digit(number))
    } else {
      appendLongNumeral(number)
    }
  }

  @inline(never)
  private mutating func appendLongNumeral(_ number: Int) {
    let base = Numerals.base
    if number < 2_272 {
      let rest = number - 64
      append(Numerals.digit(64 + rest / base))
      append(Numerals.digit(rest % base))
    } else if number < 27_664 {
      let rest = number - 2_272
      append(Numerals.digit(88 + rest / (base * base)))
      append(Numerals.digit(rest / base % base))
      append(Numerals.digit(rest % base))
    } else {
      let rest = Swift.min(number, Numerals.limit - 1) - 27_664
      append(Numerals.digit(91))
      append(Numerals.digit(rest / (base * base * base)))
      append(Numerals.digit(rest / (base * base) % base))
      append(Numerals.digit(rest / base % base))
      append(Numerals.digit(rest % base))
    }
  }
}
