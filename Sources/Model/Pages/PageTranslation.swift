/// How a page of a translated hub stands to the page that it is a translation of.
public struct PageTranslation: Sendable, Hashable {
  /// How far the text of the page is what its source says.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It was made from the text that the source has now.
    case current
    /// The source has changed since, or nobody said from which text it was made.
    case behind
    /// There is none: the page shows the text of the source.
    case missing
  }

  /// How far it is what its source says.
  public let state: State
  /// The file of the translation; `nil` where it is missing.
  public let file: PagePath?
  /// What `translated_from` says of a translation of the source as it is now.
  public let digest: String

  package init(_ state: State, file: PagePath?, digest: String) {
    self.state = state
    self.file = file
    self.digest = digest
  }
}

extension Page {
  /// The file in which the text of the page stands, which is another than that of its ``path`` where it is translated.
  public var file: PagePath { translation?.file ?? path }

  /// Whether the page shows the text of its source, in a translated hub.
  public var isUntranslated: Bool { translation?.state == .missing }

  /// Whether a hub has the page even where it leaves out what is not translated: the way to other pages leads over it.
  package var leadsToOthers: Bool {
    switch role {
    case .home, .strand: true
    case .resource, .pathway, .plain: false
    }
  }
}
