/// A colour of the sRGB space.
public struct Colour: Sendable, Hashable {
  /// Red, 0 to 255.
  public let red: UInt8
  /// Green, 0 to 255.
  public let green: UInt8
  /// Blue, 0 to 255.
  public let blue: UInt8

  /// A colour written as `#1d2430`, or `nil` when the text is anything else.
  public init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == 0x23, digits.count == 6, digits.allSatisfy(Self.isHexDigit),
      let value = UInt32(String(hex.dropFirst()), radix: 16)
    else { return nil }
    self.init(value)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// A colour from its six hexadecimal digits as a number, such as `0x1d2430`.
  init(_ value: UInt32) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// The colour as `#1d2430`.
  public var hex: String {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) | 1 << 24
    return "#" + String(value, radix: 16).dropFirst()
  }
}
