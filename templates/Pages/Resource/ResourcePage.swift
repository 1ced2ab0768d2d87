public import Hypertext

/// The page of a guide, a tool or a briefing.
public func resourcePage(_ view: ResourceView, in frame: Frame) -> HTML {
  let words = frame.words
  let header = pageHeader(
    view.page, words, kicker: words[view.kind.word], line: resourceLine(view, words))
  return layout(
    view.page, in: frame, structuredData: learningResource(view, in: frame),
    above: """
      <article class="page">
      \(header)<div class="columns">
      <div class="side">
      \(contents(view.headings, words))</div>
      <div class="text">
      <div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(resourceEnd(view, words))</div>
      </div>
      </article>

      """)
}

/// How long a resource takes and when its facts were checked.
func resourceLine(_ view: ResourceView, _ words: Words) -> HTML? {
  """
  \(view.strand) \(span: view.minutes.map { readingTime($0, words) })\
  \(view.credit?.reviewed.map { "<span>\(words[.reviewed]) \(words.date($0))</span>" as HTML })
  """
}

private func readingTime(_ minutes: Int, _ words: Words) -> HTML {
  words.fill(.readingTime, ["time": words.minutes(minutes)])
}

/// What stands below the text of every resource, from its references to its dates.
func resourceEnd(_ view: ResourceView, _ words: Words) -> HTML {
  """
  \(references(view.references, words))\
  \(recommendationSection(
    words[.recommendationsHeading], anchor: "p.recommendations", view.recommendations, words))\
  \(linkSection(words[.pathwaysHeading], anchor: "p.pathways", view.pathways))\
  \(resourceSection(words[.relatedHeading], anchor: "p.related", view.related, words))\
  \(resourceSection(words[.listedByHeading], anchor: "p.listed-by", view.listedBy, words))\
  \(pager(previous: view.previous, next: view.next, label: words[.pager], words))\
  \(credit(view.credit, filed: filedUnder(view, words), words))
  """
}

private func filedUnder(_ view: ResourceView, _ words: Words) -> HTML {
  """
  \(fact: words[.audiences], view.audiences, words)\
  \(fact: words[.topics], view.topics, words)\(facts(view.facts))
  """
}
