/// The keys by which a document is found whose whole title, or another name, is what was asked for.
///
/// A name is brought to the letters and digits of its words, without articles and plurals, so that "Case loads" is
/// "caseload". Its key is a hash, written as a word that no text has: an equals sign and digits of base 36.
enum WholeName {
  /// The key of a name, or `nil` for one without words.
  static func key(of name: String, by scanner: inout WordScanner) -> [UInt8]? {
    var list = WordList()
    scanner.scan(Array(name.utf8), into: &list)
    var hash: UInt32 = 0x811C_9DC5
    var isEmpty = true
    for word in list.words where !articles.contains(word) {
      for byte in singular(Array(word.utf8)) {
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
        isEmpty = false
      }
    }
    return isEmpty ? nil : Array(("=" + String(hash, radix: 36)).utf8)
  }

  /// The byte with which all keys begin, and no word.
  static let mark: UInt8 = 0x3D

  private static let articles: Set<String> = ["a", "an", "the"]

  /// A word without the ending of the plural; what else is cut is cut in both.
  private static func singular(_ word: [UInt8]) -> ArraySlice<UInt8> {
    let isPlural = word.count > 3 && word.last == 0x73 && word[word.count - 2] != 0x73
    return isPlural ? word.dropLast() : word[...]
  }
}
