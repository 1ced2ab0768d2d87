/// What depends on the language of the hub.
enum Language {
  /// Whether a BCP 47 tag says English.
  static func isEnglish(_ tag: String) -> Bool {
    let primary = tag.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    return primary.elementsEqual("en".utf8) || primary.elementsEqual("EN".utf8)
  }
}
