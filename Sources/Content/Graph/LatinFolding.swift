/// Letters without their accents, for sorting.
enum LatinFolding {
  /// The letter under an accented Latin letter (Latin-1 Supplement and Latin Extended-A), or the
  /// character itself.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xC0...0x17F).contains(scalar.value) else { return scalar }
    return table[Int(scalar.value) - 0xC0]
  }

  private static let table: [Unicode.Scalar] = Array(
    // 00C0 to 00FF
    ("AAAAAAACEEEEIIIIDNOOOOO×OUUUUYTsaaaaaaaceeeeiiiidnooooo÷ouuuuyty"
      // 0100 to 017F
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOo"
      + "RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").unicodeScalars)
}
