import Model

/// The name of a file that holds the translation of another: that of its source with the language before its ending, such
/// as `salford.cy.md` of `salford.md`.
struct TranslatedFile: Hashable {
  /// The path of the source.
  let source: String
  /// The language as it stands in names.
  let language: String

  /// The translation of a file.
  init(of source: String, into language: String) {
    self.source = source
    self.language = language
  }

  /// What a path says, or `nil` where it ends in none of some languages, as they stand in names.
  init?(_ path: String, among languages: [String]) {
    guard let dot = path.lastIndex(of: "."), let mark = path[..<dot].lastIndex(of: "."),
      languages.contains(String(path[path.index(after: mark)..<dot]))
    else { return nil }
    source = String(path[..<mark] + path[dot...])
    language = String(path[path.index(after: mark)..<dot])
  }

  /// The path of the translation.
  var path: String {
    let dot = source.lastIndex(of: ".") ?? source.endIndex
    return source[..<dot] + "." + language + source[dot...]
  }
}
