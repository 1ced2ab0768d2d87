import Hypertext

/// Pathways as a list, each under a heading of the level given, such as `h3`.
func pathwayList(_ items: [PathwayItem], level: HTML, _ words: Words) -> HTML {
  """
  <ul class="pathways">
  \(items.map { pathwayItem($0, level: level, words) })</ul>

  """
}

private func pathwayItem(_ item: PathwayItem, level: HTML, _ words: Words) -> HTML {
  """
  <li><\(level)><a\(address: item.href)>\(item.title)</a></\(level)>
  \(item.summary.map { "<p>\($0)</p>\n" as HTML })\
  <p class="quiet"><span>\(words.count(item.steps, .stepsOther))</span>\
  \(item.minutes.map { " <span>\(words.minutes($0))</span>" as HTML })\
  \(if: !item.audiences.isEmpty,
    " <span>\(words[.audiences]) \(textRun(item.audiences, words))</span>")</p></li>

  """
}
