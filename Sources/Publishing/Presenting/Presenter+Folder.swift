import FrontMatter
import Graph
import Hypertext
import Model
import Templates

// What readers put together themselves.
extension Presenter {
  /// The page that shows a reader's folder.
  func folder() -> HTML {
    let here = SiteAddress.page(.folder)
    var page = pageView(of: .folder)
    page.isIndexed = false
    page.scripts = [Href(from: here, to: hub.settings.shared + SiteAddress.folderScript)]
    let start = SiteAddress.folderPages + (folderDigits == 0 ? "" : "-")
    let view = FolderView(
      page: page, hub: hubKey, base: hub.settings.baseURL.flatMap(Href.init(external:)),
      files: .init(start: Href(from: here, to: start), digits: folderDigits),
      style: Href(from: here, to: hub.settings.shared + SiteAddress.folderStyle),
      ways: ways(from: here))
    return folderPage(view, in: folderFrame)
  }

  /// What can be done with the page at a path of the site; nothing in other editions, and with the home page.
  func tools(of here: String) -> PageToolsView? {
    guard edition.isSite, here != SiteAddress.home,
      let folder = href(toPath: SiteAddress.page(.folder), from: here),
      let script = href(toPath: SiteAddress.pageToolsScript, from: here),
      let codes = href(toPath: SiteAddress.codeScript, from: here)
    else { return nil }
    return PageToolsView(
      key: FolderKey(of: here).text, hub: hubKey, folder: folder, script: script, codes: codes)
  }

  /// The files in which the script of the folder finds pages, each with those in it.
  var folderFiles: [(file: String, pages: [PageID])] {
    let digits = folderDigits
    let pages = hub.pages.indices.filter { hub.pages[$0].output != SiteAddress.home }
    if digits == 0 { return [(SiteAddress.folderPages + ".js", pages)] }
    var files: [String: [PageID]] = [:]
    for page in pages {
      for start in Set(folderKeys(of: page).map { $0.prefix(digits) }) {
        files["\(SiteAddress.folderPages)-\(start).js", default: []].append(page)
      }
    }
    return files.map { ($0.key, $0.value) }
  }

  /// One of those files.
  func folderEntries(of pages: [PageID]) -> [UInt8] {
    Templates.folderEntries(
      pages.map { page in
        let content = hub.pages[page]
        return FolderEntry(
          keys: folderKeys(of: page), title: content.front.title, path: content.output,
          kind: content.resource.map { words[$0.kind].name }, minutes: content.front.duration)
      }, in: folderFrame)
  }

  /// The number of characters of keys by which pages are parted into files of some dozens of kilobytes.
  private var folderDigits: Int {
    switch hub.pages.count {
    case ...1000: 0
    case ...32_000: 1
    default: 2
    }
  }

  /// The key of a page, and those of the places where it stood before.
  private func folderKeys(of page: PageID) -> [String] {
    let content = hub.pages[page]
    let before = content.front.aliases.compactMap { PagePath($0.value)?.output }
    return ([content.output] + before).map { FolderKey(of: $0).text }
  }

  /// What the hub is called where browsers keep lists of several hubs.
  private var hubKey: String { hub.settings.baseURL ?? hub.settings.title }
}
