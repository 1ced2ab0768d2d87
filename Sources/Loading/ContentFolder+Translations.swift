import Diagnostics
import Graph
import Model

extension ContentFolder.Loaded {
  /// Whether a file was no more what its page was made of when its markup was asked for, in any language.
  package var isOutdated: Bool {
    ([self] + translations).contains { $0.markup?.isOutdated == true }
  }

  /// The same with what is wrong in the files of the translation: all else is said of the source. A note says how many
  /// pages are not translated.
  func ofTranslation(_ paths: [String], prefix: String) -> Self {
    let files = Set(paths.map { prefix + $0 })
    var diagnostics = diagnostics.filter { files.contains($0.place.path) }
    if let hub, let language = hub.settings.translation {
      let count = hub.untranslatedPages.count
      if count > 0 {
        diagnostics.append(
          TranslationRules.untranslated(
            count, of: hub.pages.count + hub.elsewhere.count, in: language.language,
            at: .init(prefix + "hub.yml", hub.settings.languageRange)))
      }
    }
    var loaded = with(diagnostics)
    loaded.ownFiles = files
    return loaded
  }
}
