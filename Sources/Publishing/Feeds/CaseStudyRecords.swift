import Basics
import FrontMatter
import Hypertext
import Model

/// Case studies as `resources.json` has them.
struct CaseStudyRecords {
  private let regions: [String: String]
  private let anonymous: Set<String>

  init(_ library: NotedLibrary) {
    regions = Dictionary(
      library.organisations.map { ($0.key, $0.region) }, uniquingKeysWith: { first, _ in first })
    anonymous = library.anonymousOrganisations
  }

  /// The facts of a case study, as its front matter writes them.
  func record(of study: CaseStudy) -> JSON {
    .object([
      "also": texts(study.also.map(\.value)),
      "region": regions[study.organisation.value].map(JSON.string),
      "period": study.period.map(JSON.string),
      "setting": study.setting.map(JSON.string),
      "model": study.model.map(JSON.string),
      "approach": study.approach.map(JSON.string),
      "measures": list(study.measures.map(record)),
      "arrangements": list(
        study.arrangements.map {
          .object([
            "name": .string($0.name), "value": .string($0.value),
            "unit": $0.unit.map(JSON.string), "source": $0.source.map(JSON.string),
          ])
        }),
      "limits": texts(study.limits),
      "lessons": texts(study.lessons),
      "consent": study.namesNobody(anonymous) ? nil : study.consent.map(record),
    ])
  }

  private func record(of measure: CaseStudy.Measure) -> JSON {
    var figures: [String: String] = [:]
    switch measure.figures {
    case .change(let before, let after): (figures["before"], figures["after"]) = (before, after)
    case .contrast(let without, let with): (figures["without"], figures["with"]) = (without, with)
    case .single(let value): figures["value"] = value
    case .unclear: break
    }
    func text(_ name: String) -> JSON? { figures[name].map(JSON.string) }
    return .object([
      "name": .string(measure.name),
      "before": text("before"), "after": text("after"), "without": text("without"),
      "with": text("with"), "value": text("value"),
      "unit": measure.unit.map(JSON.string), "n": measure.count.map(JSON.string),
      "by": measure.by.map(JSON.string), "date": measure.date.map(JSON.string),
      "source": measure.source.map(JSON.string),
    ])
  }

  private func record(of consent: CaseStudy.Consent) -> JSON {
    switch consent {
    case .publicSource(let url, let author):
      .object([
        "kind": .string("public-source"), "url": .string(url), "by": .string(author.rawValue),
      ])
    case .confirmed(let date, let by):
      .object([
        "kind": .string("confirmed"), "date": .string(date.isoText), "by": .string(by),
      ])
    }
  }

  private func texts(_ texts: [String]) -> JSON? { list(texts.map(JSON.string)) }

  /// An array, or nothing when it would be empty.
  private func list(_ elements: [JSON]) -> JSON? { elements.isEmpty ? nil : .array(elements) }
}
