import Content
import Hypertext
import Templates

/// What a build changed, page by page: compared with an older output, of which nothing is believed but that it is
/// text.
struct Review {
  private let hub: Hub
  private let root: String
  private let old: FormerOutput
  private let changes: Changes

  /// A review of a hub whose content is at `root`, against an older output.
  init(_ hub: Hub, root: String, against old: FormerOutput, changes: Changes) {
    self.hub = hub
    self.root = root
    self.old = old
    self.changes = changes
  }

  /// The page of the review. Pages of the hub stand in the folder `hub` beside it.
  func render() throws(OutputError) -> [UInt8] {
    let words = Words(hub.settings)
    var view = ReviewView(
      page: PageView(title: words.reviewTitle, trail: [], isIndexed: false),
      home: Href(fromRoot: "hub/" + SiteAddress.home))
    var budget = ReviewBudget()
    let (added, changed) = (Set(changes.added), Set(changes.changed))
    for (id, page) in hub.pages.enumerated() {
      let link = Link(page.front.title, Href(fromRoot: "hub/" + page.output))
      if added.contains(page.output) {
        view.added.append(link)
      } else if changed.contains(page.output) {
        let rows = try rows(of: page, within: &budget)
        if rows.isEmpty {
          view.affected.append(link)
        } else {
          view.changed.append(ReviewedPage(link: link, anchor: "page-\(id + 1)", rows: rows))
        }
      }
    }
    let removed = changes.removed.filter { $0.hasSuffix(".html") }
    view.removed = removed.prefix(Self.mostRemoved).map(oldTitle)
    view.moreRemoved = removed.count - view.removed.count
    view.page.summary = words.reviewSummary(
      added: view.added.count, changed: view.changed.count, removed: removed.count)
    let frame = Frame(singleIn: hub, isPart: false, rules: reviewRules, words: words)
    return reviewPage(view, in: frame).bytes
  }

  /// What differs in a page's own text; nothing when it changed only because of others.
  private func rows(
    of page: Page, within budget: inout ReviewBudget
  ) throws(OutputError) -> [ReviewRow] {
    let new = String(
      decoding: try MarkdownCopy(page, of: hub).bytes(root: root), as: UTF8.self)
    guard let before = oldText(SiteAddress.markdown(of: page)) else {
      // The older output has no text to compare with: all that is known is that the page is another.
      return [.gap]
    }
    return before == new ? [] : ReviewRows.rows(from: before, to: new, within: &budget)
  }

  /// The title of a page that is gone and where it was; the latter alone where its text does not say.
  private func oldTitle(of path: String) -> String {
    let start = old.bytes(at: String(path.dropLast(5)) + ".md", upTo: Self.mostOfTitle) ?? []
    guard start.starts(with: "# ".utf8), let end = start.firstIndex(of: 0x0A) else { return path }
    return String(decoding: start[2..<end], as: UTF8.self) + " (\(path))"
  }

  private func oldText(_ path: String) -> String? {
    old.bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// As many pages that are gone are named.
  private static let mostRemoved = 1000
  /// A title has at most some hundred characters.
  private static let mostOfTitle = 1000
}
