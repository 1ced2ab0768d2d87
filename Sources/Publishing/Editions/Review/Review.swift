import Graph
import Hypertext
import Model
import Templates

/// What a build changed, page by page: compared with an older output, of which nothing is believed but that it is
/// text.
struct Review {
  private let hub: Hub
  private let words: Words
  private let old: OutputReader
  private let new: OutputReader
  private let changes: Changes
  private var budget = ReviewBudget()
  private var view: ReviewView

  /// A review of a hub that was built into `new`, against an older output.
  init(_ hub: Hub, in new: OutputReader, against old: OutputReader, changes: Changes) {
    self.hub = hub
    self.new = new
    self.old = old
    self.changes = changes
    words = Words(hub.settings)
    view = ReviewView(
      page: PageView(title: words.reviewTitle, trail: [], isIndexed: false),
      home: Href(fromRoot: "hub/" + SiteAddress.home))
  }

  /// The page of the review. Pages of the hub stand in the folder `hub` beside it.
  mutating func render() -> [UInt8] {
    let (added, changed) = (Set(changes.added), Set(changes.changed))
    var waiting = Set(changes.changed.filter { $0.hasSuffix(".html") })
    for (number, page) in ReviewedText.all(in: hub).enumerated() {
      waiting.remove(page.path)
      let link = Link(page.title, Self.href(page.path))
      if added.contains(page.path) {
        view.added.append(link)
      } else if changed.contains(page.path) {
        let rows = rows(of: page)
        if rows.isEmpty {
          view.affected.append(link)
        } else {
          view.changed.append(
            ReviewedPage(link: link, anchor: "page-\(number + 1)", rows: rows))
        }
      }
    }
    // All else is made of pages and records: lists, registers, packs.
    view.affected += waiting.sorted().map { path in
      Link(title(of: path, in: new) ?? path, Self.href(path))
    }
    let removed = changes.removed.filter { $0.hasSuffix(".html") }
    view.removed = removed.prefix(Self.mostRemoved).map { path in
      title(of: path, in: old).map { "\($0) (\(path))" } ?? path
    }
    view.moreRemoved = removed.count - view.removed.count
    view.page.summary = words.reviewSummary(
      added: view.added.count, changed: view.changed.count, removed: removed.count)
    let frame = Frame(singleIn: hub.settings, isPart: false, rules: reviewRules, words: words)
    return reviewPage(view, in: frame).bytes
  }

  /// What differs in a page's own text; nothing when it changed only because of others.
  private mutating func rows(of page: ReviewedText) -> [ReviewRow] {
    if let path = page.markdown, let before = text(of: path, in: old),
      let after = text(of: path, in: new)
    {
      let rows =
        before == after ? [] : ReviewRows.rows(from: before, to: after, within: &budget)
      if !rows.isEmpty || page.listsOthers { return rows }
    }
    guard let before = old.bytes(at: page.path), let after = new.bytes(at: page.path) else {
      // All that is known is that the page is another.
      return [.cut]
    }
    return ReviewRows.rows(
      from: ownText(ofPage: HTML(trusted: before)), to: ownText(ofPage: HTML(trusted: after)),
      within: &budget)
  }

  private func text(of path: String, in output: OutputReader) -> String? {
    output.bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a page calls itself, without the name of the hub.
  private func title(of path: String, in output: OutputReader) -> String? {
    guard let start = output.bytes(at: path, upTo: Self.mostOfHead) else { return nil }
    let title = words.titleWithoutHub(
      Templates.title(ofPage: HTML(trusted: start)), hub: hub.settings.title)
    return title.isEmpty ? nil : title
  }

  private static func href(_ path: String) -> Href { Href(fromRoot: "hub/" + path) }

  /// As many pages that are gone are named.
  private static let mostRemoved = 1000
  /// The title stands near the top.
  private static let mostOfHead = 4000
}
