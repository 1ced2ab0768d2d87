import Markdown
import Model

/// Where the references of pages led when the hub was read before, for those pages from which they lead to the same
/// places now.
///
/// Numbers of pages and of assets mean the same only as long as none has come or gone; an anchor is there only as
/// long as its page has the same headings. A reference that led nowhere is always followed anew, since what it
/// was meant for may be there now.
struct FormerReferences: Sendable {
  private let references: References
  private let isSame: [Bool]

  /// What is left of a former hub's references, or `nil` when a page or an asset has come or gone, or a heading has
  /// changed.
  init?(_ former: Hub, pages: [Page], assets: [Asset]) {
    guard former.pages.count == pages.count,
      former.assets.elementsEqual(assets, by: { $0.path == $1.path })
    else { return nil }
    var isSame: [Bool] = []
    isSame.reserveCapacity(pages.count)
    for (page, before) in zip(pages, former.pages) {
      isSame.append(page === before)
      guard page === before || page.path == before.path && page.hasAnchors(of: before) else {
        return nil
      }
    }
    self.isSame = isSame
    references = former.references
  }

  /// The references of a page, when all of them lead where they led.
  func ofPage(_ id: PageID) -> (links: [LinkTarget], images: [LinkTarget], named: [NamedReference])?
  {
    guard isSame[id] else { return nil }
    let (links, images) = (references.links[id], references.images[id])
    let named = references.named[id]
    guard links.allSatisfy(\.leadsSomewhere), images.allSatisfy(\.leadsSomewhere),
      named.allSatisfy(\.target.leadsSomewhere)
    else { return nil }
    return (links, images, named)
  }
}

extension Page {
  fileprivate func hasAnchors(of other: Page) -> Bool {
    body.headings.elementsEqual(other.body.headings) { $0.anchor == $1.anchor }
  }
}

extension LinkTarget {
  fileprivate var leadsSomewhere: Bool {
    if case .broken = self { false } else { true }
  }
}
