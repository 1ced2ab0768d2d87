extension Words {
  /// The phrases with a count: what their keys begin with, and their forms for 1 and for other numbers.
  static let counts: [(base: String, one: Word, other: Word)] = {
    let byKey = Dictionary(uniqueKeysWithValues: zip(keys, Word.allCases))
    return zip(keys, Word.allCases).compactMap { key, other in
      guard key.hasSuffix(PluralCategory.other.ending) else { return nil }
      let base = String(key.dropLast(PluralCategory.other.ending.count))
      return byKey[base + PluralCategory.one.ending].map { (base, $0, other) }
    }
  }()

  /// The keys that a hub can give words for: those of English, and those of the forms that other languages have beside.
  public static let replaceableKeys: [String] =
    keys
    + counts.flatMap { count in
      PluralCategory.allCases.filter { $0 != .one && $0 != .other }.map { count.base + $0.ending }
    }

  /// The keys that a language, by its BCP 47 tag, has to have words for: those of English, and of each phrase with a count
  /// the forms that the language has.
  public static func keys(of language: String) -> [String] {
    let categories = PluralRules(of: language).categories
    let countedKeys = Set(
      counts.flatMap {
        [$0.base + PluralCategory.one.ending, $0.base + PluralCategory.other.ending]
      })
    return keys.filter { !countedKeys.contains($0) }
      + counts.flatMap { count in categories.map { count.base + $0.ending } }
  }

  /// The keys for which neither a language, by its BCP 47 tag, nor the overrides have words, so that the interface says them
  /// in English.
  public static func untranslated(in language: String, overrides: Set<String>) -> [String] {
    let own = InterfaceLanguage(of: language)
    return keys(of: language).filter { own?.phrases[$0] == nil && !overrides.contains($0) }
  }

  /// The English wording of a key, or `nil` when English has none.
  public static func english(_ key: String) -> String? {
    keys.firstIndex(of: key).map { Word.allCases[$0].english }
  }
}
