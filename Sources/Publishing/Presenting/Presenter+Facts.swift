import Basics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All that a page says beside its text, with links as seen from `here`.
  func facts(of page: PageID, from here: String) -> Facts { facts(of: hub.pages[page], from: here) }
}

extension Registers {
  /// All that a page says beside its text, with links as seen from `here`: the one list that pages, print packs,
  /// Markdown copies and the search show.
  func facts(of content: some PageFront, from here: String) -> Facts {
    let front = content.front
    var facts = Facts()
    if let resource = content.resource {
      if settings.kinds.areSeveral { facts.add(.kind, .text(words[resource.kind].name)) }
      facts.add(.strand, .strand(strandTag(resource.strand, from: here)))
      facts.add(.minutes, front.duration.map(FactValue.minutes))
    }
    if let study = content.caseStudy { addFacts(of: study, from: here, to: &facts) }
    facts.add(
      .recommendations,
      .links(
        front.recommendations.compactMap { index.recommendation($0.value) }
          .compactMap { recommendationLink($0, from: here) }))
    facts.add(.audiences, .links(audienceLinks(front.audience, from: here)))
    facts.add(.topics, .links(topicLinks(front.topics, from: here)))
    for field in content.resource?.extras ?? [] {
      if let fact = Fact(field) { facts.add(fact.name, fact.value) }
    }
    addDates(of: front, to: &facts)
    return facts
  }

  private func addFacts(of study: CaseStudy, from here: String, to facts: inout Facts) {
    let main =
      organisationLink(study.organisation.value, from: here)
      ?? link(to: .organisations, from: here)
    let others = study.also.compactMap { organisationLink($0.value, from: here) }
    let region = index.organisation(study.organisation.value)
      .map { regionLink(library.organisations[$0].region, from: here) }
    facts.add(others.isEmpty ? .organisation : .organisations, .links([main] + others))
    facts.add(.region, region.map { .links([$0]) })
    facts.add(.setting, study.setting.map(FactValue.text))
    facts.add(.period, study.period.map(FactValue.text))
    facts.add(.model, study.model.map(FactValue.text))
    facts.add(.approach, approachTitle(of: study).map(FactValue.text))
    facts.add(.evidence, .evidence(EvidenceLabel(study.evidence)))
    // A page with figures of another sort does not begin with the word that there are none.
    if !study.measures.isEmpty || study.arrangements.isEmpty {
      facts.add(.measures, .measures(study.measures.map { measure($0, from: here) }))
    }
    facts.add(.arrangements, .arrangements(study.arrangements.map { arrangement($0, from: here) }))
    facts.add(.limits, .list(study.limits))
    facts.add(.lessons, .list(study.lessons))
    if !study.namesNobody(index.anonymousOrganisations) {
      facts.add(.consent, study.consent.flatMap(ConsentView.init).map(FactValue.consent))
    }
  }

  private func addDates(of front: FrontFields, to facts: inout Facts) {
    let due = front.reviewed.flatMap { reviewed in
      front.reviewIn.map { reviewed.adding(months: $0) }
    }
    facts.add(.published, front.published.map { .date(DateView($0)) })
    facts.add(.reviewed, front.reviewed.map { .date(DateView($0)) })
    facts.add(.reviewDue, due.map { .date(DateView($0)) })
    facts.add(.owner, front.owner.map(FactValue.text))
    facts.add(.credits, .texts(front.credits))
    facts.add(.testedWith, front.testedWith.map(FactValue.text))
    facts.add(.licence, settings.licence.map { .text($0.name) })
  }

  func measure(_ measure: CaseStudy.Measure, from here: String) -> MeasureView {
    MeasureView(
      name: measure.name, figures: FiguresView(measure.figures), unit: measure.unit,
      sample: measure.count, measuredBy: measure.by, date: measure.date,
      source: sourceLink(measure.source, from: here))
  }

  func arrangement(_ arrangement: CaseStudy.Arrangement, from here: String) -> ArrangementView {
    ArrangementView(
      name: arrangement.name, value: arrangement.value, unit: arrangement.unit,
      source: sourceLink(arrangement.source, from: here))
  }
}

extension Fact {
  /// A field that the hub declares, or `nil` for one that no page shows.
  fileprivate init?(_ extra: ExtraField) {
    let label = extra.field.label
    let text = FactValue.text(extra.values.joined(separator: ", "))
    switch (extra.field.place, extra.field.field.type) {
    case (.nowhere, _): return nil
    case (.end, _): self.init(.declared(label), text)
    case (.top, .list):
      self.init(.declaredList(label, field: extra.field.field.name), .list(extra.values))
    case (.top, _): self.init(.declaredAtTop(label), text)
    }
  }
}

extension FiguresView {
  /// Figures that do not belong together are an error, and a hub with one is not written.
  fileprivate init(_ figures: CaseStudy.Figures) {
    self =
      switch figures {
      case .change(let before, let after): .change(before: before, after: after)
      case .contrast(let without, let with): .contrast(without: without, with: with)
      case .single(let value): .single(value)
      case .unclear: .change(before: nil, after: nil)
      }
  }
}

extension ConsentView {
  fileprivate init?(_ consent: CaseStudy.Consent) {
    switch consent {
    case .publicSource(let url, let author):
      guard let href = Href(external: url) else { return nil }
      self = author == .organisation ? .ownSource(href) : .otherSource(href)
    case .confirmed(let date, let by): self = .confirmed(by: by, on: DateView(date))
    }
  }
}
