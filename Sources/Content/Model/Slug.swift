/// Names made of lower-case ASCII letters, digits and hyphens, for ids and for files that must be safe on
/// every disk; none is a name that Windows keeps for a device.
public enum Slug {
  /// The slug of a text: accents dropped, everything else that is not a letter or a digit a hyphen.
  ///
  /// A text without any ASCII letter or digit gives the hexadecimal numbers of its characters, so that
  /// different texts keep different names.
  public static func make(from text: String) -> String {
    var slug = ""
    var hyphenIsDue = false
    for scalar in text.unicodeScalars {
      let base = LatinFolding.base(of: scalar)
      guard base.isASCII, base.properties.isAlphabetic || ("0"..."9").contains(base) else {
        // An apostrophe joins: "children's" is one word.
        hyphenIsDue = hyphenIsDue || (base != "'" && base != "\u{2019}")
        continue
      }
      if hyphenIsDue && !slug.isEmpty { slug += "-" }
      hyphenIsDue = false
      slug += base.properties.lowercaseMapping
    }
    if slug.isEmpty {
      slug = text.unicodeScalars.prefix(16).map { String($0.value, radix: 16) }
        .joined(separator: "-")
    }
    return FileName.isDevice(slug.utf8) ? slug + "-page" : slug
  }
}
