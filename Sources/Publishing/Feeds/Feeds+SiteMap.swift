import Content
import FrontMatter
import Hypertext

extension Feeds {
  /// The most addresses of one site map, by the protocol.
  static let mostAddresses = 50_000

  /// The site map (sitemaps.org protocol 0.9), as files by name: one, or where the hub has more pages than the
  /// protocol lets into one, several with an index of them.
  ///
  /// A page has a date only when a person wrote one.
  func siteMaps(of paths: [String], base: String) -> [(name: String, bytes: [UInt8])] {
    let days = Dictionary(
      hub.pages.compactMap { page in dates(of: page).last.map { (page.output, $0) } },
      uniquingKeysWith: { first, _ in first })
    let entries = paths.compactMap { path -> XML? in
      guard path != "404.html", let location = address(path, base: base) else { return nil }
      let changed = days[path].map { "<lastmod>\($0.isoText)</lastmod>" as XML }
      return "<url><loc>\(location)</loc>\(changed)</url>\n"
    }
    guard entries.count > Self.mostAddresses else {
      return [(SiteAddress.siteMap, Self.siteMap(entries))]
    }
    let starts = stride(from: 0, to: entries.count, by: Self.mostAddresses)
    let parts = starts.enumerated().map { number, start in
      (
        name: "sitemap-\(number + 1).xml",
        bytes: Self.siteMap(Array(entries[start..<min(start + Self.mostAddresses, entries.count)]))
      )
    }
    let index: XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(parts.map { "<sitemap><loc>\(base + $0.name)</loc></sitemap>\n" as XML })</sitemapindex>

      """
    return [(SiteAddress.siteMap, index.bytes)] + parts
  }

  private static func siteMap(_ entries: [XML]) -> [UInt8] {
    let map: XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries)</urlset>

      """
    return map.bytes
  }
}
