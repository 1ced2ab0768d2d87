package import Basics

/// A search index of a hub, sharded into classic scripts that a page loads as it needs them.
///
/// The files fall into parts that can be made apart from each other, in any order and on several
/// threads; ``finish(_:)`` makes the few that need to know of all. The bytes depend only on the
/// documents and the settings, never on the order in which either the documents were given or the
/// parts were made.
///
///     let index = SearchIndex(documents, settings: settings)
///     var directory = SearchDirectory()
///     for part in 0..<index.partCount {
///       let made = index.part(part)
///       directory.add(made)
///       write(made.files)
///     }
///     write(index.finish(directory))
public struct SearchIndex: Sendable {
  let documents: [AnalysedDocument]
  let settings: SearchSettings
  let facets: FacetTable
  /// What the documents are called, in order.
  let labels: [String]
  let sizes: ShardSizes

  /// An index of documents. Of two with the same address the order is that of their titles.
  public init(_ documents: [AnalysedDocument], settings: SearchSettings = SearchSettings()) {
    self.documents = documents.sorted(by: AnalysedDocument.precedes)
    self.settings = settings
    facets = FacetTable(self.documents, settings: settings)
    labels = Set(self.documents.map(\.label)).sorted()
    sizes = ShardSizes(self.documents)
  }

  /// The number of parts.
  public var partCount: Int { Section.count + sizes.pageParts }

  /// The files of one part, from 0 to ``partCount``.
  public func part(_ number: Int) -> SearchPart {
    if number < Section.count {
      return WordSection(
        number, of: documents, language: Language(settings.language), sizes: sizes
      ).part()
    }
    return PageShards(documents, facets: facets, labels: labels, sizes: sizes)
      .part(number - Section.count)
  }

  /// The digest of all that a part is made of, for programs that still have its files from before; `nil` for parts
  /// that are as soon made.
  package func inputs(ofPart number: Int) -> Digest? {
    guard number < Section.count else { return nil }
    var writer = CacheWriter()
    for setting in [number, sizes.words, sizes.piece] { writer.write(setting) }
    writer.write(settings.language)
    let documents = documents.span
    for place in documents.indices {
      let words = documents[place].words
      writer.write(words[AnalysedDocument.range(of: number, in: words.span)])
    }
    return Digest(of: writer.bytes)
  }

  /// The files that need to know of all parts: `directory` has every part added.
  public func finish(_ directory: SearchDirectory) -> [SearchFile] {
    facets.files() + TitleLengthFiles(documents).files() + [
      MetaFile(index: self, directory: directory).file(),
      SynonymFile(settings).file(),
      SearchFile(path: "search/search.js", bytes: SearchScript.loader),
      SearchFile(
        path: "search/engine.js", bytes: SearchScript.engine(for: Language(settings.language))),
    ]
  }

  /// Gives every file of the index in turn, one part in memory at a time.
  public func forEachFile<Failure: Error>(
    _ body: (SearchFile) throws(Failure) -> Void
  ) throws(Failure) {
    var directory = SearchDirectory()
    for number in 0..<partCount {
      let part = part(number)
      directory.add(part)
      for file in part.files { try body(file) }
    }
    for file in finish(directory) { try body(file) }
  }

  /// Every file of the index, sorted by path.
  public func files() -> [SearchFile] {
    var files: [SearchFile] = []
    forEachFile { files.append($0) }
    return files.sorted { $0.path < $1.path }
  }
}
