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
  <p class="resource-title"><a href="\(item.href)"><span class="unseen">\
  \(words.fill(.recommendationNumber, ["n": "\(item.number)"])): </span>\(item.title)</a></p>
  \(item.summary.map { "<p>\($0)</p>\n" as HTML })\(quietLine(item, words))</div>
  </li>

  """
}

private func quietLine(_ item: RecommendationItem, _ words: Words) -> HTML {
  var parts: [HTML] = []
  if item.isUrgent { parts.append("<strong class=\"tag\">\(words[.urgent])</strong>") }
  if let strand = item.strand { parts.append(strandTag(strand)) }
  if !item.addressedTo.isEmpty {
    parts.append("<span>\(words[.addressedTo]) \(textRun(item.addressedTo, words))</span>")
  }
  if let response = item.response { parts.append("<span>\(words[response.word])</span>") }
  if let answers = item.answers {
    parts.append("<span>\(words.count(answers, .answersOne, .answersOther))</span>")
  }
  return parts.isEmpty ? .empty : "<p class=\"quiet\">\(separated(parts, by: " "))</p>\n"
}
