import Diagnostics
import Graph
import Loading
import Model

extension ContentReading {
  /// Reads the hub and asks every question of it, for a pack in the language that is asked for. A hub that is not in that
  /// language has an error.
  func examineInLanguage() async -> ContentFolder.Loaded<Void> {
    let content = await examine { _, _ in NoExtractor() }
    guard let language = request.language, let source = content.hub?.settings else {
      return content
    }
    if language == source.language { return content }
    if let translation = content.translations.first(where: {
      $0.hub?.settings.language == language
    }) {
      return translation.with(content.diagnostics)
    }
    let names = ([source.language] + source.translations.map(\.language)).map { "'\($0)'" }
    let place = Diagnostic.Place((content.hub?.prefix ?? "") + "hub.yml", source.languageRange)
    return content.with(
      content.diagnostics + [
        TranslationRules.notIn(language, languages: names, at: place)
      ])
  }
}
