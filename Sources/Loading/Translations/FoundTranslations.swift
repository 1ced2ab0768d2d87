import Basics
import Diagnostics
import Model

/// The translations in a content folder.
struct FoundTranslations: Sendable {
  /// The file of a translation.
  struct File: Sendable {
    let path: PagePath
    /// What the operating system says of it.
    let identity: FileIdentity?
  }

  private let languages: [String]
  private var files: [TranslatedFile: File] = [:]

  /// Those of a hub in one language: none.
  init() { languages = [] }

  /// None so far, of a hub with these settings.
  init(_ settings: HubSettings) { languages = settings.translations.map(\.name) }

  /// Takes a file that is the translation of a page, of a register or of `hub.yml`, and says whether it is one.
  mutating func take(_ path: PagePath, identity: FileIdentity?) -> Bool {
    guard path.topFolder != "assets", ["md", "yml"].contains(path.fileExtension),
      let file = TranslatedFile(path.text, among: languages)
    else { return false }
    files[file] = File(path: path, identity: identity)
    return true
  }

  /// The translation of the file at a path.
  func file(of path: PagePath, in language: String) -> File? {
    files[TranslatedFile(of: path.text, into: language)]
  }

  /// The paths of all files in a language.
  func paths(in language: String) -> [String] {
    files.filter { $0.key.language == language }.map(\.value.path.text)
  }

  /// What is said of translations of none of these files, of which the settings are not one.
  func withoutSource(among sources: Set<String>, prefix: String) -> [Diagnostic] {
    files.keys.filter { $0.source != "hub.yml" && !sources.contains($0.source) }
      .map { TranslationRules.ofNothing($0, prefix: prefix) }
  }
}
