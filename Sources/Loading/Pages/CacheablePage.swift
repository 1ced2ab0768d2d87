package import Basics
import Diagnostics
import FrontMatter
import Markdown
import Model

/// A page that was read, as it is kept for the next build.
package struct CacheablePage<Extract: Sendable>: Sendable {
  /// What is kept of a page beside what can be told from it.
  enum Form: Sendable {
    /// It was parsed; with its decoded front matter, and the place of the whole.
    case parsed(Record, front: SourceRange)
    /// It was remembered; in the form in which it was kept before.
    case remembered(ArraySlice<UInt8>)
  }

  private let page: Page
  private let extract: Extract
  private let form: Form
  private let diagnostics: [Diagnostic]
  private let identity: FileIdentity?
  private let key: String

  /// What is kept of a file found at `time`, in nanoseconds since 1970; nothing of a file without a page, nor where what
  /// is wrong with its body could not be read again.
  init?(_ file: LoadedFile<Extract>, found: FoundPage, at time: Int64) {
    guard let (page, extract) = file.page, let form = file.kept,
      page.body.problems.allSatisfy(\.kind.isKept)
    else { return nil }
    self.page = page
    self.extract = extract
    self.form = form
    diagnostics = file.diagnostics
    // See ``PageLoader/load(_:)``.
    identity =
      found.translation == nil
      ? found.identity.flatMap { $0.isTooFresh(at: time) ? nil : $0 } : nil
    key = found.key
  }

  /// Writes the page in the form in which ``CachedPages`` reads it; `scratch` is memory to write in, and
  /// `extract` writes what was made of the page's text.
  package func write(
    to writer: inout CacheWriter, scratch: inout CacheWriter,
    extract write: (inout CacheWriter, Extract) -> Void
  ) {
    writer.write(key)
    writer.write(identity != nil)
    if let identity { writer.write(identity) }
    writer.write(page.source.file)
    switch form {
    case .remembered(let bytes): writer.write(bytes)
    case .parsed(let record, let front):
      scratch.removeAll()
      scratch.write(page.source.frontMatter)
      scratch.write(front)
      scratch.write(record)
      scratch.write(outline: page.body)
      scratch.write(page.charts) { writer, chart in
        writer.write(chart != nil)
        if let chart { writer.write(chart) }
      }
      scratch.write(page.signature)
      scratch.write(page.translation != nil)
      if let translation = page.translation { scratch.write(translation) }
      scratch.write(page.body.problems) { $0.write($1) }
      scratch.write(diagnostics) { $0.write($1) }
      write(&scratch, extract)
      writer.write(scratch.bytes[...])
    }
  }
}

extension MarkdownProblem.Kind {
  /// Whether the facts of the case give the kind again.
  fileprivate var isKept: Bool {
    let facts = self.facts
    return Self(sort: sort, texts: facts.texts, numbers: facts.numbers) == self
  }
}
