import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

// Pages whose words stand in another file than all else that is said of them.
extension PageLoader {
  /// The page of a translation and of the source that it is laid over.
  mutating func parse(
    _ words: SourceFile, over source: SourceFile, digest: Digest, _ found: FoundPage
  ) -> LoadedFile<Extractor.Extract> {
    var loaded = LoadedFile<Extractor.Extract>()
    let reading = FrontMatterReading(of: words)
    loaded.diagnostics = reading.diagnostics
    let sourceReading = FrontMatterReading(of: source)
    // What is wrong with the source is said of the source.
    guard let given = sourceReading.fields, let opening = sourceReading.opening,
      let value = reading.fields, let place = reading.opening
    else { return loaded }
    let schema = schema(for: given, at: found.place)
    let (inherited, _) = schema.decode(given, in: source, known: context.known, at: opening)
    let (record, problems) = PageSchemas.translation(of: schema).decode(
      value, in: words, at: place)
    loaded.diagnostics += problems.map { $0.diagnostic(in: words) }
      .withoutConsequences(of: reading.diagnostics)
    var mismatches: [TranslationMismatch] = []
    let merged = inherited.translated(by: record, inheritedAt: place, mismatches: &mismatches)
    loaded.diagnostics += mismatches.map {
      TranslationRules.mismatch($0, of: source.path, in: words.path)
    }
    let anchors = parser.parse(source.bytes, from: sourceReading.bodyStart).headings
    let body = parser.parse(
      words.bytes, from: reading.bodyStart, anchors: anchors.map(\.anchor))
    if body.headings.map(\.level) != anchors.map(\.level) {
      loaded.diagnostics.append(
        TranslationRules.headings(
          body.headings.count, sourceCount: anchors.count, of: source.path,
          at: .init(words.path, body.headings.first?.range ?? place)))
    }
    let text = textDigest(of: inherited, sourceReading, in: source, found)
    let state = state(of: record, text, opening: place, in: words, of: source, &loaded.diagnostics)
    let frontMatter = [source.bytes[..<sourceReading.bodyStart], words.bytes[..<reading.bodyStart]]
    finish(
      &loaded, of: found, in: words,
      (merged, FieldRanges(of: merged, whole: place)), body,
      PageSource(
        file: digest, frontMatter: Digest(of: frontMatter.flatMap { Digest(of: $0).bytes })),
      PageTranslation(state, file: found.translation?.path, digest: text))
    return loaded
  }

  /// What `translated_from` says of a translation of a source as it is now.
  func textDigest(
    of record: Record, _ reading: FrontMatterReading, in file: SourceFile, _ found: FoundPage
  ) -> String {
    guard let given = reading.fields else { return "" }
    let words = PageSchemas.translation(of: schema(for: given, at: found.place))
    return TextDigest(
      of: record, words: words.fields.map(\.name), body: file.bytes[reading.bodyStart...]
    ).text
  }

  private func state(
    of record: Record, _ digest: String, opening: SourceRange, in words: SourceFile,
    of source: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> PageTranslation.State {
    guard let given = record.positionedText("translated_from") else {
      diagnostics.append(
        TranslationRules.undated(of: source.path, digest: digest, at: opening, in: words))
      return .behind
    }
    if given.value == digest { return .current }
    diagnostics.append(
      TranslationRules.behind(source.path, digest: digest, at: .init(words.path, given.range)))
    return .behind
  }

  /// What tells the files of a page from what they were.
  static func digest(of source: SourceFile, _ words: SourceFile?) -> Digest {
    let digest = Digest(of: source.bytes)
    return words.map { Digest(of: digest.bytes + Digest(of: $0.bytes).bytes) } ?? digest
  }
}
