public import Hypertext

/// The page of an audience, a topic or a kind: all its resources, by strand.
public func listingPage(_ view: ListingView, in frame: Frame) -> HTML {
  let words = frame.words
  let count = words.count(view.count, .listCountOther)
  return layout(
    view.page, in: frame,
    above: """
      <div class="page listing">
      \(pageHeader(view.page, words, line: "<span>\(count)</span>"))\
      \(if: view.groups.isEmpty, "<p>\(words[.listNone])</p>\n")\
      \(resourceGroups(view.groups, words))\(pathways(view, words))\
      \(recommendationSection(
        words[.listRecommendations], anchor: "p.recommendations", view.recommendations, words))\
      </div>

      """)
}

private func pathways(_ view: ListingView, _ words: Words) -> HTML {
  if view.pathways.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="p.pathways">
    <h2 id="p.pathways">\(words[.listPathways])</h2>
    \(pathwayList(view.pathways, level: "h3", words))</section>

    """
}
