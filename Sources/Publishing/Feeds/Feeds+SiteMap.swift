import Content
import FrontMatter
import Hypertext

extension Feeds {
  /// The site map (sitemaps.org protocol 0.9). A page has a date only when a person wrote one.
  func siteMap(of paths: [String], base: String) -> [UInt8] {
    let days = Dictionary(
      hub.pages.compactMap { page in dates(of: page).last.map { (page.output, $0) } },
      uniquingKeysWith: { first, _ in first })
    let entries = paths.compactMap { path -> XML? in
      guard path != "404.html", let location = address(path, base: base) else { return nil }
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
}
