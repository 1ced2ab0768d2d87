public import Hypertext

/// The page of a case study: facts at a glance, what was measured and what is not known stand
/// before the story.
public func caseStudyPage(_ view: CaseStudyView, in frame: Frame) -> HTML {
  let words = frame.words
  let resource = view.resource
  let header = pageHeader(
    resource.page, words, kicker: words[resource.kind.word], line: resourceLine(resource, words))
  return layout(
    resource.page, in: frame, structuredData: learningResource(resource, in: frame),
    above: """
      <article class="page case-study">
      \(header)\(glance(view, words))\(measures(view.measures, words))\(limits(view.limits, words))\
      <div class="columns">
      <div class="side">
      \(contents(resource.headings, words))</div>
      <div class="text">
      <div class="prose">

      """,
    body: resource.body,
    below: """

      </div>
      \(lessons(view.lessons, words))\(consent(view.consent, words))\
      \(resourceEnd(resource, words))</div>
      </div>
      </article>

      """)
}

private func glance(_ view: CaseStudyView, _ words: Words) -> HTML {
  let name = view.others.isEmpty ? words[.organisation] : words[.organisations]
  let evidence: HTML = """
    \(evidenceTag(view.evidence, words)) <span class="note">\(words[evidenceNote(view.evidence)])\
    </span>
    """
  return """
    <section class="glance" aria-labelledby="p.facts">
    <h2 id="p.facts">\(words[.facts])</h2>
    <dl>
    \(fact(name, linkRun([view.organisation] + view.others, words)))\
    \(fact(words[.region], view.region.map(link)))\
    \(fact(words[.setting], view.setting.map { "\($0)" }))\
    \(fact(words[.period], view.period.map { "\($0)" }))\
    \(fact(words[.model], view.model.map { "\($0)" }))\
    \(fact(words[.evidence], evidence))</dl>
    </section>

    """
}

private func evidenceNote(_ evidence: EvidenceLabel) -> Word {
  switch evidence {
  case .measured: .evidenceMeasuredNote
  case .reported: .evidenceReportedNote
  case .plan: .evidencePlanNote
  }
}

private func limits(_ limits: [String], _ words: Words) -> HTML {
  if limits.isEmpty { return .empty }
  return """
    <section class="limits" aria-labelledby="p.limits">
    <h2 id="p.limits">\(words[.limitsHeading])</h2>
    <ul>
    \(limits.map { "<li>\($0)</li>\n" as HTML })</ul>
    </section>

    """
}

private func lessons(_ lessons: [String], _ words: Words) -> HTML {
  if lessons.isEmpty { return .empty }
  return """
    <section class="lessons" aria-labelledby="p.lessons">
    <h2 id="p.lessons">\(words[.lessonsHeading])</h2>
    <ul>
    \(lessons.map { "<li>\($0)</li>\n" as HTML })</ul>
    </section>

    """
}

private func consent(_ consent: ConsentView?, _ words: Words) -> HTML {
  switch consent {
  case .publicSource(let href):
    let link: HTML = "<a href=\"\(href)\">\(words[.consentPublicLink])</a>"
    return "<p class=\"consent\">\(words.fill(.consentPublic, ["link": link]))</p>\n"
  case .confirmed(let name, let date):
    let line = words.fill(.consentConfirmed, ["name": "\(name)", "date": words.date(date)])
    return "<p class=\"consent\">\(line)</p>\n"
  case nil: return .empty
  }
}
