/// The languages other than English whose forms the script brings together, by an algorithm of Snowball.
///
/// A query's word is stemmed in the page, and so are the words of the index that begin as it does. The index itself knows
/// no stems: there is one source of the algorithms, and nothing in an index depends on it. They read words with their
/// accents folded, as the index holds them. Languages in which too many forms then part (Hungarian, Irish, Romanian,
/// Turkish) are left with whole words, as those are for which there is no algorithm (Welsh).
enum Stemmer: String, CaseIterable, Sendable {
  case danish, dutch, finnish, french, german, italian, norwegian, portuguese, russian, spanish
  case swedish

  /// The stemmer of a language by its primary subtag of BCP 47.
  init?(primary: String) {
    guard let stemmer = Self.byTag[primary] else { return nil }
    self = stemmer
  }

  private static let byTag: [String: Self] = [
    "da": .danish, "nl": .dutch, "fi": .finnish, "fr": .french, "de": .german, "it": .italian,
    "nb": .norwegian, "nn": .norwegian, "no": .norwegian, "pt": .portuguese, "ru": .russian,
    "es": .spanish, "sv": .swedish,
  ]

  /// The scripts that define `stem`.
  var scripts: [[UInt8]] {
    let name = rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    return [
      PackageResources.base_js, algorithm,
      Array("const stem = ((own) => (word) => own.stemWord(word))(new \(name)Stemmer());\n".utf8),
    ]
  }

  private var algorithm: [UInt8] {
    switch self {
    case .danish: PackageResources.danish_js
    case .dutch: PackageResources.dutch_js
    case .finnish: PackageResources.finnish_js
    case .french: PackageResources.french_js
    case .german: PackageResources.german_js
    case .italian: PackageResources.italian_js
    case .norwegian: PackageResources.norwegian_js
    case .portuguese: PackageResources.portuguese_js
    case .russian: PackageResources.russian_js
    case .spanish: PackageResources.spanish_js
    case .swedish: PackageResources.swedish_js
    }
  }
}
