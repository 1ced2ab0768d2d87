public import Basics
public import Markdown
public import Model

/// The whole hub, resolved: every page, every record and every relation between them.
///
/// A hub never changes once it is built. Drafts, and pages that wait for their day or have ended, are in it only when
/// they were asked for.
public struct Hub: Sendable {
  /// What `hub.yml` says.
  public let settings: HubSettings
  /// All pages written by editors, by path.
  public let pages: [Page]
  /// The strands in order.
  public let strands: [Strand]
  /// The registers.
  public let library: Library
  /// The files in `assets/`, by path.
  public let assets: [Asset]
  /// Pages that readers do not find and that were not asked for, by path.
  public let unpublished: [PagePath: Page]
  /// Pages that only the source has, in a translated hub that leaves out what is not translated, by path.
  public let elsewhere: [Page]
  /// The day on which pages wait or have ended; without one, none does.
  public let day: CalendarDate?
  /// Whether every page was read that may be in the content folder; otherwise nobody can say what no page does.
  public let isComplete: Bool
  /// What stands before a page's path in messages, such as `content/`.
  public let prefix: String
  /// Where every reference leads.
  public let references: References
  /// What is related to what.
  public let relations: Relations
  /// Where the markup of pages is had from.
  let markup: any MarkupSource
}

/// Where the markup of a hub's pages is had from.
public protocol MarkupSource: Sendable {
  /// The markup of a page, by its number in the hub.
  func markup(of page: PageID) -> BodyMarkup
}

extension Hub {
  /// How the body of a page is shown.
  public func markup(of page: PageID) -> BodyMarkup { markup.markup(of: page) }

  /// Whether readers find a page, and why not.
  public func standing(of page: Page) -> Standing { page.front.standing(on: day) }

  /// The pages of a translated hub that have no translation.
  public var untranslatedPages: [Page] { pages.filter(\.isUntranslated) + elsewhere }

  /// The number of the page at a path such as `caseload/salford.md`.
  public func page(at path: String) -> PageID? {
    var lower = 0
    var upper = pages.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if pages[middle].path.text < path { lower = middle + 1 } else { upper = middle }
    }
    return lower < pages.count && pages[lower].path.text == path ? lower : nil
  }
}
