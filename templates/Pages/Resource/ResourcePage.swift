public import Hypertext

/// The page of a resource, with a box of facts and sections before the text where its kind has those, and what there is to
/// fill in behind it.
public func resourcePage(_ view: ResourceView, in frame: Frame) -> HTML {
  let words = frame.words
  let style: HTML = view.facts.shown(.glance).isEmpty ? "page" : "page case-study"
  let headings = view.headings + (view.worksheet?.sections.map(heading) ?? [])
  return layout(
    view.page, in: frame, structuredData: learningResource(view, in: frame),
    above: """
      <article class="\(style)">
      \(resourceHeader(view, words))\(glance(view.facts, words))\
      \(factSections(view.facts.shown(.before), words))<div class="columns">
      <div class="side">
      \(contents(headings, words))\(view.section.map { sectionContents($0, words) })</div>
      <div class="text">
      <div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(view.worksheet.map { worksheetForm($0, words) })\
      \(factSections(view.facts.shown(.after), words))\(resourceEnd(view, words))</div>
      </div>
      </article>

      """)
}

private func heading(_ section: WorksheetSection) -> HeadingItem {
  HeadingItem(title: section.title, anchor: section.anchor)
}

/// The top of a resource: what it is, how long it takes and when its facts were checked.
func resourceHeader(_ view: ResourceView, _ words: Words) -> HTML {
  pageHeader(
    view.page, words, kicker: view.facts.kind.map { "\($0)" },
    line: resourceLine(view.facts, words))
}

/// How long a resource takes and when its facts were checked.
func resourceLine(_ facts: Facts, _ words: Words) -> HTML? {
  if facts.strand == nil, facts.minutes == nil, facts.date(.reviewed) == nil { return nil }
  return """
    \(facts.strand) \(span: facts.minutes.map { readingTime($0, words) })\
    \(facts.date(.reviewed).map { "<span>\(words[.reviewed]) \(words.date($0))</span>" as HTML })
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
  \(credit(view.facts, after: [.filed], words))
  """
}
