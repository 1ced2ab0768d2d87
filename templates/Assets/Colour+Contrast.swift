extension Colour {
  /// The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
  public func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The relative luminance, 0 to 1.
  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    return value <= 0.04045 ? value / 12.92 : power24((value + 0.055) / 1.055)
  }

  /// A number from 0 to 1 to the power of 2.4, that is of 12/5, without a library of mathematics:
  /// the fifth root by Newton's method, then the twelfth power.
  private static func power24(_ value: Double) -> Double {
    if value <= 0 { return 0 }
    var root = 1.0
    for _ in 0..<32 { root = (4 * root + value / (root * root * root * root)) / 5 }
    let cube = root * root * root
    return cube * cube * cube * cube
  }
}
