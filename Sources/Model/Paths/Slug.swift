import Basics

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
      let base = LatinFolding.fold(scalar.value) ?? Array(scalar.properties.lowercaseMapping.utf8)
      guard base.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) else {
        // An apostrophe joins: "children's" is one word.
        hyphenIsDue = hyphenIsDue || (scalar != "'" && scalar != "\u{2019}")
        continue
      }
      if hyphenIsDue && !slug.isEmpty { slug += "-" }
      hyphenIsDue = false
      slug += String(decoding: base, as: UTF8.self)
    }
    if slug.isEmpty {
      slug = text.unicodeScalars.prefix(16).map { String($0.value, radix: 16) }
        .joined(separator: "-")
    }
    return FileName.isDevice(slug.utf8) ? slug + "-page" : slug
  }
}
