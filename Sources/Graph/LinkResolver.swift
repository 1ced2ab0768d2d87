import Diagnostics
import FrontMatter
import Markdown
import Model

/// Finds where the links of content lead. A value made once from everything that can be linked to.
struct LinkResolver: Sendable {
  /// The pages of the hub.
  let pages: [Page]
  private let assets: [Asset]
  /// The pages by their paths.
  let pageByPath: [String: PageID]
  /// The pages that were at other paths before, by these.
  private let pageByOldPath: [String: PageID]
  /// The numbers of assets by their paths.
  let assetByPath: [String: Int]
  private let unpublished: [String: Standing]
  /// The paths that are not all in lower case, by what they would be.
  let pathByLowerCase: [String: String]
  private let unread: Set<String>
  private let otherHubs: OtherHubs
  /// Pages that only the source of a translated hub has, by their paths.
  private let elsewhere: [String: Page]
  /// The anchors of pages that have many headings; those of others are looked through.
  private let manyAnchors: [PageID: Set<String>]

  /// As many paths and anchors that are not there are looked for under nearly the same name on one page; each
  /// costs a look at every page of the hub, or at every heading of a page.
  static let mostSearches = 50
  /// Of a page with more headings, only these are compared with an anchor that is not there.
  private static let mostHeadings = 500

  init(
    pages: [Page], assets: [Asset], unpublished: [PagePath: Standing], unread: Set<String> = [],
    elsewhere: [Page] = [], otherHubs: OtherHubs = OtherHubs(HubSettings(), copies: [])
  ) {
    self.pages = pages
    self.assets = assets
    self.unread = unread
    self.otherHubs = otherHubs
    self.elsewhere = Dictionary(
      elsewhere.map { ($0.path.text, $0) }, uniquingKeysWith: { first, _ in first })
    var pageByPath: [String: PageID] = [:]
    var pageByOldPath: [String: PageID] = [:]
    var byLowerCase: [String: String] = [:]
    pageByPath.reserveCapacity(pages.count)
    func keepCase(_ path: String) {
      if path.utf8.allSatisfy({ !(0x41...0x5A).contains($0) && $0 < 0x80 }) { return }
      byLowerCase[path.lowercased()] = path
    }
    for (id, page) in pages.enumerated() {
      pageByPath[page.path.text] = id
      keepCase(page.path.text)
      for alias in page.front.aliases { pageByOldPath[alias.value] = id }
    }
    var assetByPath: [String: Int] = [:]
    for (number, asset) in assets.enumerated() {
      assetByPath[asset.path.text] = number
      keepCase(asset.path.text)
    }
    self.pageByPath = pageByPath
    self.pageByOldPath = pageByOldPath
    self.assetByPath = assetByPath
    self.unpublished = Dictionary(
      unpublished.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
    self.pathByLowerCase = byLowerCase
    var manyAnchors: [PageID: Set<String>] = [:]
    for (id, page) in pages.enumerated() where page.body.headings.count > Self.fewHeadings {
      manyAnchors[id] = Set(page.body.headings.lazy.map(\.anchor))
    }
    self.manyAnchors = manyAnchors
  }

  /// Where `destination`, written in the file at `page`, leads; `id` is the page made of that file.
  func resolve(_ destination: String, on page: PagePath, id: PageID?) -> LinkTarget {
    var searches = Self.mostSearches
    return resolve(destination, on: page, id: id, searches: &searches)
  }

  /// The same, with what is left of ``mostSearches`` for the page.
  func resolve(
    _ destination: String, on page: PagePath, id: PageID?, searches: inout Int
  ) -> LinkTarget {
    if destination.isEmpty { return .broken(.empty) }
    if destination.utf8.first == UInt8(ascii: "#") {
      return anchorOnSamePage(String(destination.dropFirst()), id: id, searches: &searches)
    }
    if let scheme = Self.scheme(of: destination) {
      if Self.allowedSchemes.contains(scheme.lowercased()) {
        return Self.hasHost(destination, scheme)
          ? .external(destination) : .broken(.missing(nearest: nil))
      }
      return otherHubs.resolve(destination, scheme: scheme, searches: &searches)
        ?? .broken(.scheme(scheme))
    }
    let (written, fragment) = Self.split(destination)
    guard let path = Self.percentDecoded(written) else { return .broken(.malformed) }
    if path.utf8.contains(0x5C) {
      return .broken(backslashes(path, fragment, on: page, id: id, searches: &searches))
    }
    if path.hasPrefix("/") {
      return path.hasPrefix("//") ? .broken(.malformed) : .broken(rooted(path, on: page))
    }
    switch page.following(path) {
    case .outside: return .broken(.outside)
    case .malformed: return .broken(.malformed)
    case .folder(let folder):
      return folder.isEmpty || isFolder(folder) || isUnread(folder)
        ? .broken(brokenFolder(folder, on: page))
        : missingFolder(folder, on: page, searches: &searches)
    case .file(let target):
      return resolve(target, fragment: fragment, on: page, searches: &searches)
    }
  }

  func resolve(
    _ target: PagePath, fragment: String?, on page: PagePath, searches: inout Int
  ) -> LinkTarget {
    if let id = pageByPath[target.text] {
      guard let fragment, !fragment.isEmpty else { return .page(id, anchor: nil) }
      return anchor(fragment, onPage: id, searches: &searches)
    }
    if let number = assetByPath[target.text] { return .asset(number) }
    if let page = elsewhere[target.text] {
      let anchor = page.body.headings.contains { $0.anchor == fragment } ? fragment : nil
      return .source(page.output, anchor: anchor)
    }
    if let standing = unpublished[target.text] { return .broken(.unpublished(standing)) }
    if let id = pageByOldPath[target.text] {
      return .broken(.moved(to: pages[id].path.relative(to: page)))
    }
    if let actual = path(inAnyCase: target.text) {
      return .broken(.wrongCase(actual: actual.relative(to: page)))
    }
    if isFolder(target.text) { return .broken(brokenFolder(target.text, on: page)) }
    if isUnread(target.text) { return .broken(.unread) }
    guard searches > 0 else { return .broken(.missing(nearest: nil)) }
    searches -= 1
    return .broken(.missing(nearest: nearest(to: target)?.relative(to: page)))
  }

  private func anchorOnSamePage(
    _ fragment: String, id: PageID?, searches: inout Int
  ) -> LinkTarget {
    guard let id else { return .anchor(fragment) }
    let target = anchor(fragment, onPage: id, searches: &searches)
    if case .page(_, let anchor?) = target { return .anchor(anchor) }
    return target
  }

  private func anchor(
    _ fragment: String, onPage id: PageID, searches: inout Int
  ) -> LinkTarget {
    let wanted = Self.percentDecoded(fragment) ?? fragment
    if hasAnchor(wanted, onPage: id) {
      return .page(id, anchor: wanted)
    }
    var nearest: String?
    if searches > 0 {
      searches -= 1
      let headings = pages[id].body.headings.prefix(Self.mostHeadings)
      nearest = NearMiss.nearest(to: wanted, in: headings.lazy.map(\.anchor))
    }
    return .broken(.missingAnchor(page: id, anchor: wanted, nearest: nearest))
  }

  private static let fewHeadings = 32

  private func hasAnchor(_ anchor: String, onPage id: PageID) -> Bool {
    manyAnchors[id]?.contains(anchor) ?? pages[id].body.headings.contains { $0.anchor == anchor }
  }

  func isFolder(_ path: String) -> Bool { first(in: path + "/") != nil }

  /// The first page or, where there is none, the first asset whose path begins in this way; both are in order.
  func first(in folder: String) -> PagePath? {
    func first(of count: Int, _ path: (Int) -> PagePath) -> PagePath? {
      var (lower, upper) = (0, count)
      while lower < upper {
        let middle = (lower + upper) / 2
        if path(middle).text < folder { lower = middle + 1 } else { upper = middle }
      }
      return lower < count && path(lower).text.hasPrefix(folder) ? path(lower) : nil
    }
    return first(of: pages.count) { pages[$0].path }
      ?? first(of: assets.count) { assets[$0].path }
  }

  /// Whether a file or a folder, or a folder that it would be in, could not be read.
  func isUnread(_ path: String) -> Bool {
    if unread.isEmpty { return false }
    var path = path[...]
    while !path.isEmpty {
      if unread.contains(String(path)) { return true }
      path = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    }
    return false
  }
}
