import Graph
public import Model

/// How far a hub is translated into a language.
public struct TranslationStatistics: Sendable {
  /// The language as BCP 47.
  public let language: String
  /// The pages of the source, by path, each with what there is of it.
  public let pages: [Page]

  /// A page of the source.
  public struct Page: Sendable {
    /// The path of the source.
    public let path: String
    /// How far the translation says what the source says.
    public let state: PageTranslation.State
    /// What a translation of the source as it is now gives as `translated_from`.
    public let digest: String
  }

  /// What there is of a translated hub.
  init(_ hub: Hub) {
    language = hub.settings.language
    pages = (hub.pages + hub.elsewhere).compactMap { page in
      page.translation.map { Page(path: page.path.text, state: $0.state, digest: $0.digest) }
    }.sorted { $0.path < $1.path }
  }

  /// How many pages there are of a state.
  public func count(_ state: PageTranslation.State) -> Int { pages.count { $0.state == state } }
}
