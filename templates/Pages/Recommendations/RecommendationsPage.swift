public import Hypertext

/// The register of recommendations, with a table of what they cover.
public func recommendationsPage(_ view: RecommendationsView, in frame: Frame) -> HTML {
  let words = frame.words
  let line = view.coverage.map { _ in
    "<a href=\"#p.coverage\">\(words[.coverageHeading])</a>" as HTML
  }
  return layout(
    view.page, in: frame,
    above: """
      <div class="page register">
      \(pageHeader(view.page, words, line: line))\(jumps(view, words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      <section aria-labelledby="p.register">
      <h2 id="p.register">\(words[.registerHeading])</h2>
      \(recommendationList(view.recommendations, words))</section>
      \(view.coverage.map { coverage($0, words) })\(references(view.references, words))\
      \(credit(view.facts, words))</div>

      """)
}

private func jumps(_ view: RecommendationsView, _ words: Words) -> HTML {
  """
  <nav class="letters" aria-label="\(words[.registerJump])">
  <ul>
  \(view.recommendations.map {
    "<li><a href=\"#p.r\($0.number)\">\($0.number)</a></li>\n" as HTML
  })</ul>
  </nav>

  """
}
