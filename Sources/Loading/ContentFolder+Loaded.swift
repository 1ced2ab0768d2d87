package import Basics
public import Diagnostics
public import Graph

extension ContentFolder {
  /// What came of loading a folder: the hub as far as one could be made, and everything that is wrong.
  public struct Loaded<Extract: Sendable>: Sendable {
    /// The hub, or `nil` when there are no settings to make one from.
    public let hub: Hub?
    /// The extract of each page of the hub.
    public let extracts: [Extract]
    /// What came of loading it in each language into which the hub is translated, in the order of the settings.
    public internal(set) var translations: [Loaded] = []
    /// What stood in the folder before anything was read.
    package let snapshot: FolderSnapshot
    /// What pages were made of beside their own files.
    package let basis: PageBasis
    /// The digest of what of that parsing depends on; `nil` where no page was parsed.
    package let parsing: Digest?
    /// Every page that can be kept for the next build, drafts among them, when that was asked for.
    package let kept: [CacheablePage<Extract>]
    /// The markup of the hub's pages; `nil` where there is no hub.
    package let markup: PageMarkups?
    /// What is wrong with files, front matter and registers, in no particular order.
    public let diagnostics: [Diagnostic]
    /// The files, as messages name them, that cannot be read now and whose pages are what they were before.
    package var staleFiles: Set<String> = []
    /// The files of a translation, as messages name them: what is wrong elsewhere is said of the source.
    package internal(set) var ownFiles: Set<String> = []

    /// Whether anything is wrong that must be fixed before a hub is written.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The same with other diagnostics.
    package func with(_ diagnostics: [Diagnostic]) -> Self {
      Self(
        hub: hub, extracts: extracts, translations: translations, snapshot: snapshot, basis: basis,
        parsing: parsing, kept: kept, markup: markup, diagnostics: diagnostics,
        staleFiles: staleFiles, ownFiles: ownFiles)
    }
  }
}
