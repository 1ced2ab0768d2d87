import Hypertext

/// Recommendations under a heading of the second level, or nothing.
func recommendationSection(
  _ heading: HTML, anchor: HTML, _ items: [RecommendationItem], _ words: Words
) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="\(anchor)">
    <h2 id="\(anchor)">\(heading)</h2>
    \(recommendationList(items, words))</section>

    """
}

/// Recommendations as a list with their numbers.
func recommendationList(_ items: [RecommendationItem], _ words: Words) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <ul class="recommendations">
    \(items.map { recommendationItem($0, words) })</ul>

    """
}

private func recommendationItem(_ item: RecommendationItem, _ words: Words) -> HTML {
  """
  <li id="p.r\(item.number)">
  <p class="number" aria-hidden="true">\(item.number)</p>
  <div>
  <p class="resource-title"><a\(address: item.href)><span class="unseen">\
  \(words.recommendation(item.number)): </span>\(item.title)</a></p>
  \(paragraph: item.summary)\(quietLine(item, words))</div>
  </li>

  """
}

private func quietLine(_ item: RecommendationItem, _ words: Words) -> HTML {
  """
  <p class="quiet">\(if: item.isUrgent, "<strong class=\"tag\">\(words[.urgent])</strong> ")\
  \(item.strand) \(if: !item.addressedTo.isEmpty, addressed(item, words))\
  \(span: item.response.map { words[$0.word] })\
  \(span: item.answers.map { words.count($0, .answersOther) })</p>

  """
}

private func addressed(_ item: RecommendationItem, _ words: Words) -> HTML {
  "<span>\(words[.addressedTo]) \(textRun(item.addressedTo, words))</span> "
}
