public import Hypertext

/// What is new, by day.
public func whatsNewPage(_ view: WhatsNewView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page news">
      \(pageHeader(view.page, words))\
      \(view.feed.map { "<p>\(link($0))</p>\n" as HTML })\
      \(if: view.groups.isEmpty, "<p>\(words[.listNone])</p>\n")\
      \(view.groups.map { group($0, words) })</div>

      """)
}

private func group(_ group: NewsGroup, _ words: Words) -> HTML {
  """
  <section class="group" aria-labelledby="p.\(group.date.iso)">
  <h2 class="group-title" id="p.\(group.date.iso)">\(words.date(group.date))</h2>
  <ul class="resources">
  \(group.items.map { newsItem($0, withDate: false, words) })</ul>
  </section>

  """
}

/// A resource with what was done to it, and when if asked for.
func newsItem(_ item: NewsItem, withDate: Bool, _ words: Words) -> HTML {
  """
  <li><p class="change"><span>\(words[item.change.word])</span>\
  \(if: withDate, " \(words.date(item.date))")</p>
  \(item.resource)</li>

  """
}
