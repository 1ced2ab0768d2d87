public import Hypertext

/// A page with a timeline.
public func timelinePage(_ view: TimelineView, in frame: Frame) -> HTML {
  let words = frame.words
  let end = [
    PageSection("p.timeline", words[.timelineHeading]) { _, _ in timeline(view.entries, words) },
    PageSection("p.references", words[.references]) { _, _ in references(view.references, words) },
  ]
  return layout(
    view.page, in: frame,
    above: """
      <article class="page">
      \(pageHeader(view.page, words))<div class="columns">
      \(sideColumn(view.headings, after: end, words))<div class="text">
      <div class="prose"\(languageAttributes(view.page.language))>

      """,
    body: view.body,
    below: """

      </div>
      \(end.markup)\(credit(view.facts, words))</div>
      </div>
      </article>

      """)
}

/// The entries of a timeline, earliest first.
func timeline(_ entries: [TimelineEntry], _ words: Words) -> HTML {
  """
  <section class="timeline" aria-labelledby="p.timeline">
  <h2 id="p.timeline">\(words[.timelineHeading])</h2>
  <p class="note">\(words[.timelineNote])</p>
  <ol>
  \(entries.map { entry($0, words) })</ol>
  </section>

  """
}

private func entry(_ entry: TimelineEntry, _ words: Words) -> HTML {
  let source = entry.source.map { words.fill(.chartSource, ["source": link($0)]) }
  return """
    <li><p class="when">\(entry.date)</p>
    <div><h3>\(entry.title)</h3>
    \(entry.text.map { "<p>\($0)</p>\n" as HTML })\
    \(source.map { "<p class=\"note\">\($0)</p>\n" as HTML })</div></li>

    """
}
