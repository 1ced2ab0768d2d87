import FrontMatter

/// A language into which a hub is translated.
public struct HubTranslation: Sendable, Hashable {
  /// The language as BCP 47, such as `cy`.
  public let language: String
  /// The language of the source, in which every page is there.
  public let source: String

  /// The language as it stands in the names of files, such as `salford.cy.md`, and of the folder of the output.
  public var name: String { Self.name(of: language) }

  /// A language as it stands in names: those are in small letters, whatever the disk.
  package static func name(of language: String) -> String { language.lowercased() }
}

/// What readers of a translated hub find of pages that are not translated.
public enum UntranslatedPages: String, Sendable, Hashable, CaseIterable {
  /// The text of the source, in the translated frame.
  case show
  /// Nothing: what leads to such a page leads to the source.
  case leaveOut = "leave-out"
}

extension HubSettings {
  /// The languages into which the hub is translated, in the order of `hub.yml`. A translated hub has none.
  public var translations: [HubTranslation] {
    guard translation == nil else { return [] }
    return languages.dropFirst().map { HubTranslation(language: $0.value, source: language) }
  }

  /// Makes these settings, in which texts are translated already, those of the translated hub.
  package mutating func translate(to translation: HubTranslation) {
    self.translation = translation
    language = translation.language
    languageRange = languages.first { $0.value == translation.language }?.range
    baseURL = baseURL.map { $0 + translation.name + "/" }
    id = id.map { $0 + "-" + translation.name }
    // The archive holds the hub in all its languages.
    offers.removeAll { $0 == .zip }
  }
}
