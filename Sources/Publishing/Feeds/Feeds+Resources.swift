import Basics
import FrontMatter
import Graph
import Hypertext
import Markdown
import Model

extension Feeds {
  /// Every resource with what it is filed under, as JSON, one a line.
  func resources() -> [UInt8] {
    var bytes = JSON.object([
      "$schema": .string(SiteAddress.resourcesSchema),
      "title": .string(hub.settings.title), "language": .string(hub.settings.language),
      "baseURL": hub.settings.baseURL.map(JSON.string),
      "licence": hub.settings.licence.map { .string($0.name) },
    ]).bytes
    bytes.removeLast()
    bytes.append(contentsOf: ",\"resources\":[\n".utf8)
    let studies = CaseStudyRecords(hub.library)
    var isFirst = true
    for page in hub.strands.flatMap(\.resources).map({ hub.pages[$0] }) {
      guard let resource = page.resource else { continue }
      if !isFirst { bytes.append(contentsOf: ",\n".utf8) }
      isFirst = false
      bytes.append(contentsOf: record(of: page, resource, studies).bytes)
    }
    bytes.append(contentsOf: "\n]}\n".utf8)
    return bytes
  }

  private func record(
    of page: NotedPage, _ resource: Resource, _ studies: CaseStudyRecords
  ) -> JSON {
    .object([
      "path": .string(page.output),
      "title": .string(page.front.title),
      "summary": .string(page.front.summary),
      "kind": .string(resource.kind.key),
      "strand": .string(hub.settings.strands[resource.strand].folder),
      "audience": .array(page.front.audience.map(JSON.string)),
      "topics": .array(page.front.topics.map(JSON.string)),
      "recommendations": .array(page.front.recommendations.map { .number($0.value) }),
      "published": page.front.published.map { .string($0.isoText) },
      "reviewed": page.front.reviewed.map { .string($0.isoText) },
      "minutes": page.front.duration.map(JSON.number),
      "words": .number(page.body.wordCount),
      "organisation": resource.caseStudy.map { .string($0.organisation.value) },
      "evidence": resource.caseStudy.map { .string($0.evidence.rawValue) },
      "caseStudy": resource.caseStudy.map(studies.record),
    ])
  }
}
