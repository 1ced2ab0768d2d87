public import Hypertext

/// The organisations by region.
public func organisationsPage(_ view: OrganisationsView, in frame: Frame) -> HTML {
  let words = frame.words
  let jumps = view.regions.map {
    "<li><a href=\"\(Href(fragment: $0.anchor))\">\($0.title)</a></li>\n" as HTML
  }
  return layout(
    view.page, in: frame,
    above: """
      <div class="page organisations">
      \(pageHeader(view.page, words))<nav class="jumps" aria-label="\(words[.regions])">
      <ul>
      \(jumps)</ul>
      </nav>
      <div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(view.regions.map { region($0, words) })</div>

      """)
}

private func region(_ region: OrganisationRegion, _ words: Words) -> HTML {
  """
  <section class="group" aria-labelledby="\(region.anchor)">
  <h2 class="group-title" id="\(region.anchor)">\(region.title)</h2>
  <ul class="resources">
  \(region.organisations.map { organisation($0, words) })</ul>
  </section>

  """
}

private func organisation(_ item: OrganisationItem, _ words: Words) -> HTML {
  """
  <li><p class="resource-title"><a href="\(item.href)">\(item.title)</a></p>
  <p class="quiet"><span>\(item.type)</span>\
  \(item.grade.map { " <span>\(words[.inspection]): \($0)</span>" as HTML })\
  \(item.nation.map { " <span>\($0)</span>" as HTML })\
  \(if: item.isInNetwork, " <span>\(words[.networkMember])</span>")\
  \(if: item.caseStudies > 0, caseStudies(item, words))</p></li>

  """
}

private func caseStudies(_ item: OrganisationItem, _ words: Words) -> HTML {
  " <span>\(words.count(item.caseStudies, .caseStudiesOther))</span>"
}
