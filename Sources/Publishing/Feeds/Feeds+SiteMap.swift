import Basics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Feeds {
  /// The most addresses of one site map, by the protocol.
  static let mostAddresses = 50_000

  /// The site map (sitemaps.org protocol 0.9) of pages at `paths`, as files: one, or where the hub has more pages
  /// than the protocol lets into one, several with an index of them.
  ///
  /// A page has a date only when a person wrote one.
  static func siteMaps(of paths: [String], base: String) -> [PlannedFile] {
    let paths = paths.filter { $0 != SiteAddress.page(.notFound) }
    /// A site map depends on its addresses, and on what their pages say of their days.
    func file(_ name: String, _ paths: ArraySlice<String>) -> PlannedFile {
      PlannedFile(name, given: Digest(of: Array(paths.joined(separator: "\n").utf8))) {
        Feeds($0.hub).siteMap(of: paths, base: base)
      }
    }
    guard paths.count > Self.mostAddresses else {
      return [file(SiteAddress.siteMap, paths[...])]
    }
    let starts = stride(from: 0, to: paths.count, by: Self.mostAddresses)
    let parts = starts.enumerated().map { number, start in
      let part = paths[start..<min(start + Self.mostAddresses, paths.count)]
      return file("sitemap-\(number + 1).xml", part)
    }
    let names = parts.map(\.path)
    let given = Digest(of: Array(names.joined(separator: "\n").utf8))
    return [
      PlannedFile(SiteAddress.siteMap, given: given) { _ in Self.index(of: names, base: base) }
    ] + parts
  }

  private func siteMap(of paths: ArraySlice<String>, base: String) -> [UInt8] {
    let days = Dictionary(
      hub.pages.indices.compactMap { page in
        dates(of: page).last.map { (hub.pages[page].output, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    let entries = paths.compactMap { path -> XML? in
      guard let location = address(path, base: base) else { return nil }
      let changed = days[path].map { "<lastmod>\($0.isoText)</lastmod>" as XML }
      return "<url><loc>\(location)</loc>\(changed)</url>\n"
    }
    let map: XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries)</urlset>

      """
    return map.bytes
  }

  private static func index(of names: [String], base: String) -> [UInt8] {
    let index: XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(names.map { "<sitemap><loc>\(base + $0)</loc></sitemap>\n" as XML })</sitemapindex>

      """
    return index.bytes
  }
}
