public import Hypertext

/// The page of a resource, with a box of facts and sections before the text where its kind has those, and what there is to
/// fill in behind it.
public func resourcePage(_ view: ResourceView, in frame: Frame) -> HTML {
  let words = frame.words
  let style: HTML = view.facts.shown(.glance).isEmpty ? "page" : "page case-study"
  let headings = view.headings + (view.worksheet?.sections.map(heading) ?? [])
  let before =
    [PageSection("p.facts", words[.facts]) { _, _ in glance(view.facts, words) }]
    + factSections(view.facts.shown(.before), words)
  let after = factSections(view.facts.shown(.after), words) + resourceEnd(view, words)
  return layout(
    view.page, in: frame, structuredData: learningResource(view, in: frame),
    above: """
      <article class="\(style)">
      \(resourceHeader(view, words))<div class="columns">
      \(sideColumn(
        headings, before: before, after: after, siblings: view.siblings,
        section: view.section, words))\
      <div class="text">
      \(before.markup)<div class="prose"\(languageAttributes(view.page.language))>

      """,
    body: view.body,
    below: """

      </div>
      \(view.worksheet.map { worksheetForm($0, words) })\
      \(after.markup)\(resourceFoot(view, in: frame))</div>
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

/// What stands below the text of every resource and is worth a line in its contents.
func resourceEnd(_ view: ResourceView, _ words: Words) -> [PageSection] {
  [
    PageSection("p.references", words[.references]) { _, _ in references(view.references, words) },
    PageSection("p.recommendations", words[.recommendationsHeading]) {
      recommendationSection($1, anchor: $0, view.recommendations, words)
    },
    PageSection("p.pathways", words[.pathwaysHeading]) {
      linkSection($1, anchor: $0, view.pathways)
    },
    PageSection("p.related", words[.relatedHeading]) {
      resourceSection($1, anchor: $0, view.related, words)
    },
    PageSection("p.listed-by", words[.listedByHeading]) {
      resourceSection($1, anchor: $0, view.listedBy, words)
    },
  ]
}

/// The very end of every resource: the pages before and after it, how to cite it, and its dates.
func resourceFoot(_ view: ResourceView, in frame: Frame) -> HTML {
  let words = frame.words
  return """
    \(pager(previous: view.previous, next: view.next, label: words[.pager], words))\
    \(pageCitation(view.page, view.facts, in: frame))\(credit(view.facts, after: [.filed], words))
    """
}
