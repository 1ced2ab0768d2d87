public import Hypertext

/// The first page of a strand or of a section of one: its claim, the evidence, where to start and all it holds; then the
/// overview.
public func strandPage(_ view: StrandView, in frame: Frame) -> HTML {
  let words = frame.words
  let before = lists(view, words)
  let after = [
    PageSection("p.references", words[.references]) { _, _ in references(view.references, words) },
    PageSection("p.logic", words[.logicModel]) { _, _ in
      view.logicModel.map { logicModel($0, words) } ?? .empty
    },
  ]
  return layout(
    view.page, in: frame,
    above: """
      <article class="page strand">
      \(pageHeader(view.page, words, claim: view.claim))\(jumps(view, words))<div class="columns">
      \(sideColumn(view.headings, before: before, after: after, words))<div class="text">
      \(before.markup)<div class="prose"\(languageAttributes(view.page.language))>

      """,
    body: view.body,
    below: """

      </div>
      \(after.markup)\
      \(offers(view.offers, .offersStrand, words))\
      \(pager(previous: view.previous, next: view.next, label: words[view.isSection ? .pager : .strandPager], words))\
      \(pageShare(view.page, words))\(credit(view.facts, words))</div>
      </div>
      </article>

      """)
}

/// The ways to what the page holds, for whoever came for one of them: its groups, the recommendations, and what can be
/// taken away.
private func jumps(_ view: StrandView, _ words: Words) -> HTML {
  var links = view.groups.filter { !$0.title.isEmpty }.map {
    Link($0.title, Href(fragment: $0.anchor))
  }
  if !view.recommendations.isEmpty {
    links.append(
      Link(words.text(.strandRecommendations), Href(fragment: "p.recommendations")))
  }
  if !view.offers.isEmpty {
    links.append(Link(words.text(.takeAwayJump), Href(fragment: "p.take")))
  } else if let pack = view.pack {
    links.append(pack)
  }
  if links.isEmpty { return .empty }
  return """
    <nav class="jumps" aria-label="\(words[.strandJumps])">
    <ul>
    \(linkItems(links))</ul>
    </nav>

    """
}

/// What a strand knows and holds, from its figures to the recommendations on it.
private func lists(_ view: StrandView, _ words: Words) -> [PageSection] {
  [
    PageSection("p.figures", words[.strandFigures]) { _, _ in figures(view.figures, words) },
    PageSection("p.start", words[.strandStart]) { _, _ in startHere(view.startHere, words) },
    PageSection("p.resources", words[view.isSection ? .sectionResources : .strandResources]) {
      resources(view, under: $1, anchor: $0, words)
    },
    PageSection("p.case-studies", words[.strandCaseStudies]) { _, _ in caseStudies(view, words) },
    PageSection("p.recommendations", words[.strandRecommendations]) {
      recommendationSection($1, anchor: $0, view.recommendations, words)
    },
  ]
}

/// The evidence of a strand in a few figures, or nothing.
func figures(_ figures: [FigureView], _ words: Words, in part: PagePart = .whole) -> HTML {
  if figures.isEmpty { return .empty }
  return """
    <section class="figures" aria-labelledby="\(part.labels("p.figures"))">
    <h\(part.level(2)) class="unseen" id="\(part.id("p.figures"))">\
    \(words[.strandFigures])</h\(part.level(2))>
    <ul>
    \(figures.map { figure($0, words) })</ul>
    </section>

    """
}

private func figure(_ figure: FigureView, _ words: Words) -> HTML {
  """
  <li><p class="figure"><b>\(figure.value)</b> \(figure.label)</p>
  <p class="note">\(figure.caveat)\
  \(figure.source.map { " \(words.fill(.chartSource, ["source": link($0)]))" as HTML })</p></li>

  """
}

private func startHere(_ items: ListPart<ResourceItem>, _ words: Words) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <section class="start" aria-labelledby="p.start">
    <h2 id="p.start">\(words[.strandStart])</h2>
    \(resourceList(items, words))</section>

    """
}

private func resources(
  _ view: StrandView, under heading: HTML, anchor: HTML, _ words: Words
) -> HTML {
  if view.groups.isEmpty { return .empty }
  return """
    <section class="everything" aria-labelledby="\(anchor)">
    <h2 id="\(anchor)">\(heading)</h2>
    \(view.groups.map { group($0, words) })</section>

    """
}

private func group(_ group: ResourceGroup, _ words: Words) -> HTML {
  if group.title.isEmpty { return resourceList(group.items, words) }
  let name: HTML = group.href.map { "<a href=\"\($0)\">\(group.title)</a>" } ?? "\(group.title)"
  return """
    <section class="group" aria-labelledby="\(group.anchor)">
    <h3 class="group-title" id="\(group.anchor)">\(name)</h3>
    \(resourceList(group.items, words))</section>

    """
}

private func caseStudies(_ view: StrandView, _ words: Words) -> HTML {
  if view.caseStudies.isEmpty { return .empty }
  let caption = words.fill(.strandCaseStudiesCaption, ["strand": "\(view.page.title)"])
  return """
    <section class="end" aria-labelledby="p.case-studies">
    <h2 id="p.case-studies">\(words[.strandCaseStudies])</h2>
    \(caseStudyTable(
      view.caseStudies, caption: caption, label: "p.comparison", withStrand: false, words))\
    \(view.comparison.map { "<p class=\"more\">\(link($0))</p>\n" as HTML })</section>

    """
}
