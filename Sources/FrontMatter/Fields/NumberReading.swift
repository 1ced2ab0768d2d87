/// Reads numbers as people write them in British English.
package enum NumberReading {
  /// A whole number in decimal digits, with or without a minus sign.
  static func integer(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.count < 19, digits.allSatisfy(isDigit) else { return nil }
    return Int(text)
  }

  /// A number with or without a decimal point.
  package static func decimal(_ text: String) -> Double? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.count < 32,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) })
    else { return nil }
    return Double(text)
  }

  /// The whole number that `1,500`, `12 months` or `12.0` must mean.
  static func meantInteger(_ text: String) -> Int? {
    guard let decimal = meantDecimal(text) else { return nil }
    if let number = integer(decimal) { return number }
    // `12.0`: the decimals are cut off as text, because rounding needs the C library's maths.
    let parts = decimal.split(separator: ".")
    guard parts.count == 2, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else {
      return nil
    }
    return integer(String(parts[0]))
  }

  /// The number that `1,500.5`, `£12.50` or `12 months` must mean, as it should be written.
  static func meantDecimal(_ text: String) -> String? {
    var scalars = Substring(text).unicodeScalars
    if let first = scalars.first, "£$€~≈".unicodeScalars.contains(first) { scalars.removeFirst() }
    let number = scalars.prefix { $0 == "." || $0 == "," || $0 == "-" || ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(number.count)
    guard rest.first.map({ $0 == " " || $0 == "%" }) ?? true, !rest.contains(where: isDigit)
    else { return nil }
    // In another unit it would be another number: fields count months and minutes.
    let words = String(String.UnicodeScalarView(rest)).lowercased()
    if ["year", "quarter", "week", "day", "hour"].contains(where: words.contains) { return nil }
    let bare = String(String.UnicodeScalarView(number))
    guard !bare.contains(",") || isGrouped(bare) else { return nil }
    let plain = bare.replacing(",", with: "")
    return decimal(plain) == nil ? nil : plain
  }

  /// Whether commas stand before each three digits, as in `1,500,000`.
  private static func isGrouped(_ text: String) -> Bool {
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
