import Basics
import Model

/// A Markdown file that has a place in the hub.
struct FoundPage: Sendable {
  let path: PagePath
  /// What it is.
  let place: PagePlace
  /// What the operating system says of the file.
  let identity: FileIdentity?
  /// The language of the hub as it stands in names, where it is a translated one.
  var language: String?
  /// The file that holds its translation.
  var translation: FoundTranslations.File?

  /// What tells the page from those of all languages.
  var key: String { language.map { $0 + ":" + path.text } ?? path.text }

  /// What the operating system says of all its files; nothing where it cannot say it of one.
  var identities: [FileIdentity]? {
    guard let identity else { return nil }
    guard let translation else { return [identity] }
    return translation.identity.map { [identity, $0] }
  }
}
