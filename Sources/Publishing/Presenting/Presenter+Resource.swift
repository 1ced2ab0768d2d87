import Content
import FrontMatter
import Hypertext
import Templates

extension Presenter {
  func resource(_ page: PageID, _ resource: Resource) -> HTML {
    let frame = frame(at: hub.pages[page].output, strand: resource.strand + 1)
    let view = resourceView(page, resource)
    if let study = resource.caseStudy {
      return caseStudyPage(caseStudyView(page, study, view), in: frame)
    }
    if let assessment = resource.assessment {
      var view = view
      view.page.scripts = [script(SiteAddress.assessmentScript, from: page)]
      return assessmentPage(assessmentView(page, assessment, view), in: frame)
    }
    return resourcePage(view, in: frame)
  }

  private func script(_ path: String, from page: PageID) -> Href {
    Href(from: hub.pages[page].output, to: path)
  }

  private func resourceView(_ page: PageID, _ resource: Resource) -> ResourceView {
    let content = hub.pages[page]
    let here = content.output
    let strand = strandTag(resource.strand, from: here)
    let neighbours = hub.relations.neighbours[page]
    return ResourceView(
      page: pageView(
        of: page, trail: [strand.title],
        breadcrumbs: strand.href.map { [Link(strand.title, $0)] } ?? []),
      kind: KindLabel(resource.kind),
      strand: strand,
      minutes: content.front.duration,
      audiences: audienceLinks(content.front.audience, from: here),
      topics: topicLinks(content.front.topics, from: here),
      teaches: resource.caseStudy?.lessons ?? [],
      facts: resource.extras.map {
        FactView(name: $0.label, value: $0.values.joined(separator: ", "))
      },
      headings: headings(of: page),
      body: body(of: page),
      references: references(of: page, from: here),
      recommendations: content.front.recommendations.compactMap {
        index.recommendation($0.value)
      }.map { recommendationItem($0, from: here) },
      pathways: hub.relations.pathways[page].map { link(to: $0, from: here) },
      listedBy: listedBy(page, from: here),
      related: items(hub.relations.related[page], from: here),
      previous: neighbours.previous.map { link(to: $0, from: here) },
      next: neighbours.next.map { link(to: $0, from: here) },
      credit: credit(of: page))
  }

  private func caseStudyView(
    _ page: PageID, _ study: CaseStudy, _ resource: ResourceView
  ) -> CaseStudyView {
    let here = hub.pages[page].output
    let organisation = index.organisation(study.organisation.value)
      .map { hub.library.organisations[$0] }
    return CaseStudyView(
      resource: resource,
      organisation: organisationLink(study.organisation.value, from: here)
        ?? link(to: .organisations, from: here),
      others: study.also.compactMap { organisationLink($0.value, from: here) },
      region: organisation.map { regionLink($0.region, from: here) },
      period: study.period,
      setting: study.setting,
      model: study.model,
      evidence: EvidenceLabel(study.evidence),
      measures: measures(of: study, from: here),
      lessons: study.lessons,
      limits: study.limits,
      consent: study.consent.flatMap(ConsentView.init))
  }

  private func assessmentView(
    _ page: PageID, _ assessment: Assessment, _ resource: ResourceView
  ) -> AssessmentView {
    let here = hub.pages[page].output
    return AssessmentView(
      resource: resource,
      scale: assessment.scale,
      sections: sections(of: assessment, on: page, from: here))
  }

  func measures(of study: CaseStudy, from here: String) -> [MeasureView] {
    study.measures.map {
      MeasureView(
        name: $0.name, before: $0.before, after: $0.after, unit: $0.unit, sample: $0.count,
        measuredBy: $0.by, date: $0.date, source: sourceLink($0.source, from: here))
    }
  }

  func sections(
    of assessment: Assessment, on page: PageID, from here: String
  ) -> [AssessmentSection] {
    assessment.sections.enumerated().map { number, section in
      AssessmentSection(
        title: section.title, anchor: "section-\(number + 1)", statements: section.statements,
        help: named(.help(section: number), by: page).map { link(to: $0, from: here) })
    }
  }
}

extension ConsentView {
  fileprivate init?(_ consent: CaseStudy.Consent) {
    switch consent {
    case .publicSource(let url):
      guard let href = Href(external: url) else { return nil }
      self = .publicSource(href)
    case .confirmed(let date, let by): self = .confirmed(by: by, on: DateView(date))
    }
  }
}
