import Diagnostics
import Markdown
import Model

/// What came of one Markdown file: the page with its extract, where one could be made, and what is wrong with
/// it.
struct LoadedFile<Extract: Sendable>: Sendable {
  var page: (page: Page, extract: Extract)?
  /// The markup of the page, where it was parsed.
  var markup: BodyMarkup?
  var diagnostics: [Diagnostic] = []
  /// Whether the page is what it was before the file could not be read any more.
  var isStale = false
  /// What the page can be kept from for the next build, when that was asked for.
  var kept: CacheablePage<Extract>.Form?

  /// The same with the page of a former file where this one has none.
  func orStale(_ former: LoadedFile?) -> LoadedFile {
    guard page == nil, let page = former?.page else { return self }
    return LoadedFile(
      page: page, markup: former?.markup, diagnostics: diagnostics, isStale: true)
  }
}
