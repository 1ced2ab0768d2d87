public import Hypertext

/// The list of all audiences, topics or kinds, each with what it is and how much it has.
public func indexPage(_ view: IndexView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page index">
      \(pageHeader(view.page, words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      <ul class="resources">
      \(view.entries.map { entry($0, words) })</ul>
      </div>

      """)
}

private func entry(_ entry: IndexEntry, _ words: Words) -> HTML {
  """
  <li><p class="resource-title"><a href="\(entry.href)">\(entry.title)</a></p>
  \(entry.summary.map { "<p>\($0)</p>\n" as HTML })\
  <p class="quiet"><span>\(words.count(entry.count, .resourcesOther))</span></p></li>

  """
}
