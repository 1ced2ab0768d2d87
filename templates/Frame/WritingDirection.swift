import Hypertext

/// Which way the lines of a language run.
enum WritingDirection {
  case leftToRight
  case rightToLeft

  /// The direction of the script that a language tag names or else, as in Unicode's CLDR, of the one in which the
  /// language is mostly written.
  init(of language: String) {
    let parts = language.lowercased().split(separator: "-")
    let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
    let isRightToLeft =
      script.map { Self.scripts.contains(String($0)) }
      ?? Self.languages.contains(parts.first.map(String.init) ?? "")
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  /// Scripts that run from right to left, by their codes in ISO 15924.
  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]
  private static let languages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps",
    "sd", "syr", "ug", "ur", "yi",
  ]

  /// The attributes of a page's root: its language, and its direction where it is not the usual.
  static func attributes(of language: String) -> HTML {
    switch WritingDirection(of: language) {
    case .leftToRight: "lang=\"\(language)\""
    case .rightToLeft: "lang=\"\(language)\" dir=\"rtl\""
    }
  }
}
