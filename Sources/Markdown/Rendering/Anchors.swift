/// Gives headings the anchors that GitHub gives them.
///
/// Lower case; letters, marks, decimal digits, connector punctuation and hyphens are kept, spaces
/// become hyphens, all else is dropped; repeated ones get `-1`, `-2` and so on. The rules are those of
/// GitHub's html-pipeline (`TableOfContentsFilter`) and of the package github-slugger. A heading of
/// which nothing is left, to which GitHub gives no anchor, is `section`.
package struct Anchors {
  private var counts: [String: Int] = [:]
  /// Those that headings still to come are given, the last first.
  private var given: [String] = []

  /// The anchors of a page without headings so far.
  package init() {}

  /// The anchors of a page whose first headings have the `given` ones.
  package init(given: [String]) {
    self.given = given.reversed()
    counts = Dictionary(given.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The anchor for a heading with this text, white space as it is.
  package mutating func anchor(for text: [UInt8]) -> String {
    if let anchor = given.popLast() { return anchor }
    let plain = Self.slug(text)
    let base = plain.isEmpty ? "section" : plain
    var anchor = base
    while counts[anchor] != nil {
      let count = (counts[base] ?? 0) + 1
      counts[base] = count
      anchor = base + "-" + String(count)
    }
    counts[anchor] = 0
    return anchor
  }

  private static func slug(_ text: [UInt8]) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case 0x20: slug.append(0x2D)
      case 0x2D, 0x5F, 0x30...0x39, 0x61...0x7A: slug.append(byte)
      case 0x41...0x5A: slug.append(byte | 0x20)
      case 0x80...: return unicodeSlug(text)
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func unicodeSlug(_ text: [UInt8]) -> String {
    var slug = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == " " {
        slug.unicodeScalars.append("-")
      } else if scalar == "-" || isWord(scalar.properties) {
        slug += scalar.properties.lowercaseMapping
      }
    }
    return slug
  }

  private static func isWord(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
    default: properties.isAlphabetic
    }
  }
}
