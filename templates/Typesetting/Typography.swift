/// The marks with which a language is set, where its authors type straight ones.
public struct Typography: Sendable, Hashable {
  /// The marks round a quotation.
  let quotation: (open: [UInt8], close: [UInt8])
  /// The marks round a quotation in a quotation, or round a word.
  let inner: (open: [UInt8], close: [UInt8])

  /// The mark for letters that are left out, in every language that has one.
  static let apostrophe = Array("\u{2019}".utf8)
  /// A dash between words: it stays on the line of the word before it.
  static let dash = Array("\u{A0}\u{2013}".utf8)
  /// A dash without spaces.
  static let closeDash = Array("\u{2013}".utf8)

  /// The marks of a language by its tag, such as `en-GB`; `nil` for one that is not known, whose text stays as it is
  /// typed.
  ///
  /// The marks are those of Unicode's CLDR (quotationStart, quotationEnd and their alternates), with the spaces that
  /// French sets within its own.
  public init?(of language: String) {
    let tag = language.lowercased()
    let primary = tag.split(separator: "-").first.map(String.init) ?? tag
    guard let marks = Self.marks[tag] ?? Self.marks[primary] else { return nil }
    quotation = (Array(marks.0.utf8), Array(marks.1.utf8))
    inner = (Array(marks.2.utf8), Array(marks.3.utf8))
  }

  private static let english = ("\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}")
  private static let german = ("\u{201E}", "\u{201C}", "\u{201A}", "\u{2018}")
  private static let spanish = ("«", "»", "\u{201C}", "\u{201D}")
  private static let polish = ("\u{201E}", "\u{201D}", "«", "»")
  private static let swedish = ("\u{201D}", "\u{201D}", "\u{2019}", "\u{2019}")
  private static let french = ("«\u{202F}", "\u{202F}»", "\u{201C}", "\u{201D}")

  private static let marks: [String: (String, String, String, String)] = [
    "en": english, "cy": english, "ga": english, "gd": english, "nl": english, "tr": english,
    "pt-br": english, "da": english, "de": german, "cs": german, "sk": german, "sl": german,
    "is": german, "lt": german, "de-ch": spanish, "es": spanish, "ca": spanish, "it": spanish,
    "pt": spanish, "el": spanish, "no": spanish, "nb": spanish, "nn": spanish, "ru": spanish,
    "uk": spanish, "pl": polish, "ro": polish, "hu": polish, "hr": polish, "fi": swedish,
    "sv": swedish, "fr": french,
  ]

  /// Whether both have the same marks.
  public static func == (one: Typography, other: Typography) -> Bool {
    one.quotation == other.quotation && one.inner == other.inner
  }

  /// Hashes the marks.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(quotation.open)
    hasher.combine(inner.open)
  }
}
