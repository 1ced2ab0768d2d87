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
  ///
  /// In a hub in several languages a page is there in each, with the way to the others.
  static func siteMaps(
    of paths: [String], base: String, _ languages: LanguageVersions? = nil
  ) -> [PlannedFile] {
    let paths = paths.filter { $0 != SiteAddress.page(.notFound) }
    if let languages { return siteMaps(inAll: languages, of: paths) }
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

  /// A page with its versions takes as many addresses as there are of them.
  private static func siteMaps(
    inAll languages: LanguageVersions, of paths: [String]
  ) -> [PlannedFile] {
    let most = mostAddresses / languages.all.count
    let starts = Array(stride(from: 0, to: paths.count, by: most))
    let base = languages.all.first?.base ?? ""
    let parts = starts.enumerated().map { number, start in
      let part = paths[start..<min(start + most, paths.count)]
      let name = starts.count == 1 ? SiteAddress.siteMap : "sitemap-\(number + 1).xml"
      return PlannedFile(name, isRecorded: false) {
        Feeds($0.hub).siteMap(of: part, in: languages)
      }
    }
    let names = parts.map(\.path)
    let index = PlannedFile(SiteAddress.siteMap, isRecorded: false) { _ in
      Self.index(of: names, base: base)
    }
    return (names.count == 1 ? [] : [index]) + parts
  }

  private func siteMap(of paths: ArraySlice<String>, in languages: LanguageVersions) -> [UInt8] {
    let days = days
    let entries = paths.flatMap { path -> [XML] in
      let versions = languages.versions(of: path).filter(\.isTranslated)
      let others = versions.compactMap { version in
        version.address.map {
          "<xhtml:link rel=\"alternate\" hreflang=\"\(version.language)\" href=\"\($0)\"/>" as XML
        }
      }
      let changed = days[path].map { "<lastmod>\($0.isoText)</lastmod>" as XML }
      return versions.compactMap(\.address).map {
        "<url><loc>\($0)</loc>\(changed)\(versions.count > 1 ? others : [])</url>\n"
      }
    }
    let map: XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      \(entries)</urlset>

      """
    return map.bytes
  }

  /// The last day on which a page was published or checked, by its path.
  private var days: [String: CalendarDate] {
    Dictionary(
      hub.pages.indices.compactMap { page in
        dates(of: page).last.map { (hub.pages[page].output, $0) }
      },
      uniquingKeysWith: { first, _ in first })
  }

  private func siteMap(of paths: ArraySlice<String>, base: String) -> [UInt8] {
    let days = days
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
