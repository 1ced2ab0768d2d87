import Basics
import Graph
package import Markdown
package import Model
import Synchronization

/// The markup of a hub's pages: as it came of parsing them or, of a page found in the cache, read from its file when it
/// is asked for.
package final class PageMarkups: MarkupSource {
  private let pages: [Page]
  /// That of pages that were parsed; nothing for those that were found in the cache.
  let parsed: [BodyMarkup?]
  private let context: PageLoadingContext
  private let later = Mutex(Later())

  private struct Later {
    var read: [PageID: BodyMarkup] = [:]
    var isOutdated = false
  }

  /// The markup of pages; `parsed` holds nothing for those that were found in the cache.
  init(of pages: [Page], parsed: [BodyMarkup?], _ context: PageLoadingContext) {
    self.pages = pages
    self.parsed = parsed
    self.context = context
  }

  package func markup(of page: PageID) -> BodyMarkup {
    if let markup = parsed[page] ?? later.withLock({ $0.read[page] }) { return markup }
    let markup = read(pages[page])
    return later.withLock { later in
      if markup == nil { later.isOutdated = true }
      later.read[page] = markup ?? BodyMarkup()
      return later.read[page] ?? BodyMarkup()
    }
  }

  /// Whether a file was no more what its page was made of when its markup was asked for: what shows it is then not to be
  /// published.
  package var isOutdated: Bool { later.withLock { $0.isOutdated } }

  private func read(_ page: Page) -> BodyMarkup? {
    var loader = PageLoader(context, extractor: NoExtractor())
    guard let place = PagePlace(of: page.path, strandFolders: context.strandFolders) else {
      return nil
    }
    let found = FoundPage(
      path: page.path, place: place, identity: nil,
      language: context.settings.translation?.name,
      translation: page.translation?.file.map { .init(path: $0, identity: nil) })
    let file = loader.load(found)
    return file.page?.page.source == page.source ? file.markup : nil
  }
}
