public import Hypertext

/// The page of an organisation: what is known of it, and the case studies about it.
public func organisationPage(_ view: OrganisationView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <article class="page organisation">
      \(pageHeader(view.page, words, kicker: "\(view.type)"))\
      \(if: view.isAnonymous, "<p class=\"status\">\(words[.anonymous])</p>\n")\
      \(organisationFacts(view, words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      <section class="end" aria-labelledby="p.case-studies">
      <h2 id="p.case-studies">\(words[.organisationCaseStudies])</h2>
      \(view.caseStudies.isEmpty
        ? "<p>\(words[.organisationNoCaseStudies])</p>\n"
        : resourceList(view.caseStudies, words))</section>
      \(resourceSection(
        words[.organisationMentions], anchor: "p.mentions", view.mentions, words))</article>

      """)
}

private func organisationFacts(_ view: OrganisationView, _ words: Words) -> HTML {
  let rows: HTML = """
    \(fact(words[.region], view.region.map(link)))\
    \(fact(words[.nation], view.nation.map { "\($0)" }))\
    \(fact(words[.inspection], inspection(view, words)))\
    \(fact(words[.website], view.website.map(link)))
    """
  let member: HTML = view.isInNetwork ? "<p>\(words[.networkMember])</p>\n" : .empty
  return rows.isEmpty ? member : "<dl class=\"facts\">\n\(rows)</dl>\n\(member)"
}

private func inspection(_ view: OrganisationView, _ words: Words) -> HTML? {
  guard let inspection = view.inspection else { return nil }
  let source = view.inspectionSource.map { words.fill(.chartSource, ["source": link($0)]) }
  return "\(inspection)\(source.map { ". \($0)" as HTML })"
}
