import Basics
import FrontMatter
import Graph
import Hypertext
import Model

extension Feeds {
  /// More entries than this help no reader of a feed.
  private static let mostEntries = 50

  /// What was published or checked lately, in the hub or in one strand, as an Atom feed (RFC 4287). Its own date
  /// is that of its newest entry, so that the same content gives the same bytes.
  func atom(base: String, strand: Int? = nil) -> [UInt8] {
    let dated = hub.pages.indices.compactMap {
      id -> (page: NotedPage, first: CalendarDate, last: CalendarDate)? in
      guard let home = hub.strand(of: id), strand == nil || home == strand,
        !hub.pages[id].isUntranslated
      else { return nil }
      let dates = dates(of: id)
      guard let first = dates.first, let last = dates.last else { return nil }
      return (hub.pages[id], first, last)
    }
    let newest = dated.sorted {
      $0.last == $1.last ? $0.page.path < $1.page.path : $0.last > $1.last
    }.prefix(Self.mostEntries)
    let updated = newest.first.map { instant($0.last) } ?? instant(nil)
    let author = hub.settings.organisation?.name ?? hub.settings.title
    let setting = strand.map { hub.settings.strands[$0] }
    let folder = setting.map { $0.folder + "/" } ?? ""
    let title = setting.map { hub.settings.title + ": " + $0.title } ?? hub.settings.title
    let feed: XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(hub.settings.language)">
      <id>\(base + folder)</id>
      <title>\(title)</title>
      <subtitle>\(hub.settings.strapline)</subtitle>
      <updated>\(updated)</updated>
      <author><name>\(author)</name></author>
      <link rel="self" type="application/atom+xml" href="\(base + folder)feed.xml"/>
      <link rel="alternate" type="text/html" href="\(base + folder)index.html"/>
      <generator>Plait</generator>
      \(newest.map { entry($0.page, first: $0.first, last: $0.last, base: base) })</feed>

      """
    return feed.bytes
  }

  private func entry(
    _ page: NotedPage, first: CalendarDate, last: CalendarDate, base: String
  ) -> XML {
    guard let link = address(page.output, base: base) else { return .empty }
    return """
      <entry>
      <id>\(link)</id>
      <title>\(page.front.title)</title>
      <link rel="alternate" type="text/html" href="\(link)"/>
      <published>\(instant(first))</published>
      <updated>\(instant(last))</updated>
      \(page.front.credits.map { "<author><name>\($0)</name></author>\n" as XML })<summary>\(page.front.summary)</summary>
      </entry>

      """
  }

  /// A day as the instant at which it began, UTC; without a day, the beginning of the calendar that
  /// computers share.
  private func instant(_ day: CalendarDate?) -> String {
    (day?.isoText ?? "1970-01-01") + "T00:00:00Z"
  }
}
