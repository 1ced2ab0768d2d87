import Basics
import Graph
import Hypertext
import Model
import Templates

extension HubGraph {
  /// A recommendation with what was answered, and the pages that bear on it.
  func recommendation(_ number: Int) -> JSON {
    let record = hub.library.recommendations[number]
    return .object([
      "number": .number(record.number),
      "path": .string(SiteAddress.recommendation(record)),
      "title": .string(record.title),
      "text": .string(record.text),
      "strand": record.strand.map(JSON.string),
      "addressedTo": Self.texts(record.addressedTo),
      "audience": Self.texts(record.audience),
      "urgent": .boolean(record.isUrgent),
      "meanwhile": record.meanwhile.map(JSON.string),
      "response": record.response.map {
        .object([
          "status": .string($0.status.rawValue), "text": .string($0.text),
          "source": $0.source.map(JSON.string),
        ])
      },
      "answers": places(hub.relations.answers[number]),
    ])
  }

  /// A source, and the pages that cite it.
  func source(_ number: Int) -> JSON {
    let record = hub.library.sources[number]
    return .object([
      "key": .string(record.key),
      "path": .string(SiteAddress.source(record)),
      "authors": .string(record.authors),
      "year": .string(record.year),
      "title": .string(record.title),
      "publisher": record.publisher.map(JSON.string),
      "kind": .string(record.kind),
      "url": record.url.map(JSON.string),
      "published": record.published.map(JSON.string),
      "retrieved": record.retrieved.map { .string($0.isoText) },
      "copyOf": record.copyOf.map(JSON.string),
      "note": record.note.map(JSON.string),
      "citedBy": places(hub.relations.citedBy[number]),
    ])
  }

  /// An organisation, and the case studies about it.
  func organisation(_ number: Int) -> JSON {
    let record = hub.library.organisations[number]
    return .object([
      "key": .string(record.key),
      "path": .string(SiteAddress.organisation(record)),
      "name": .string(record.name),
      "region": .string(record.region),
      "type": record.type.map(JSON.string),
      "inNetwork": .boolean(record.isInNetwork),
      "grade": record.grade.map(JSON.string),
      "inspection": record.inspection.map(JSON.string),
      "inspectionSource": record.inspectionSource.map(JSON.string),
      "nation": record.nation.map(JSON.string),
      "anonymous": .boolean(record.isAnonymous),
      "url": record.url.map(JSON.string),
      "caseStudies": places(hub.relations.caseStudies[number]),
    ])
  }

  /// A term, and the pages that use it.
  func term(_ number: Int) -> JSON {
    let record = hub.library.terms[number]
    return .object([
      "term": .string(record.term),
      "path": .string(SiteAddress.term(record)),
      "definition": .string(record.definition),
      "also": Self.texts(record.also),
      "see": Self.texts(record.see),
      "source": record.source.map(JSON.string),
      "usedOn": places(hub.relations.usedOn[number]),
    ])
  }
}
