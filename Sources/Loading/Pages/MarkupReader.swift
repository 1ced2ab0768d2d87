import Basics
package import Graph
package import Model

/// Reads pages again that were remembered without their markup.
package struct MarkupReader: Sendable {
  private let context: PageLoadingContext

  init(_ context: PageLoadingContext) {
    self.context = context
  }

  /// The hub with the markup of the pages `ids`, or `nil` when one of their files has changed since the hub was read.
  package func hub(_ hub: Hub, withMarkupOf ids: Set<PageID>, workers: Int) async -> Hub? {
    let missing = ids.filter { !hub.pages[$0].hasMarkup }.sorted()
    let pages = await concurrentMap(
      missing, workers: workers, makeState: { PageLoader(context, extractor: NoExtractor()) }
    ) { loader, id -> Page? in
      let former = hub.pages[id]
      guard let place = PagePlace(of: former.path, strandFolders: context.strandFolders),
        let page = loader.load(FoundPage(path: former.path, place: place, identity: nil)).page?
          .page,
        page.source == former.source
      else { return nil }
      return page
    }
    var replaced = hub.pages
    for (id, page) in zip(missing, pages) {
      guard let page else { return nil }
      replaced[id] = page
    }
    return hub.with(replaced)
  }
}
