import Graph
import Hypertext
import Model
import Templates

/// The whole hub for programs: settings, lists, pages with their facts and anchors, registers, and every relation as it
/// shows on both sides.
struct HubGraph: Sendable {
  let presenter: Presenter

  var hub: Reader { presenter.hub }

  /// `hub.json`: one object, in which each page and each record has a line of its own.
  func bytes() -> [UInt8] {
    let settings = hub.settings
    var bytes = JSON.object([
      "$schema": .string(SiteAddress.graphSchema),
      "id": settings.id.map(JSON.string),
      "title": .string(settings.title),
      "strapline": settings.strapline.isEmpty ? nil : .string(settings.strapline),
      "language": .string(settings.language),
      "baseURL": settings.baseURL.map(JSON.string),
      "publisher": settings.organisation.map { .string($0.name) },
      "licence": settings.licence.map {
        .object(["name": .string($0.name), "url": $0.url.map(JSON.string)])
      },
    ]).bytes
    bytes.removeLast()
    append("strands", hub.strands.indices.map(strand), to: &bytes)
    append("audiences", settings.audiences.map { listed($0, SiteAddress.audience($0)) }, to: &bytes)
    append("topics", settings.topics.map { listed($0, SiteAddress.topic($0)) }, to: &bytes)
    append("pages", hub.pages.indices.map(page), to: &bytes)
    append(
      "recommendations", hub.library.recommendations.indices.map(recommendation), to: &bytes)
    append("sources", hub.library.sources.indices.map(source), to: &bytes)
    append("organisations", hub.library.organisations.indices.map(organisation), to: &bytes)
    append("terms", hub.library.terms.indices.map(term), to: &bytes)
    bytes.append(contentsOf: "}\n".utf8)
    return bytes
  }

  private func append(_ name: String, _ records: [JSON], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: ",\"\(name)\":[".utf8)
    for (number, record) in records.enumerated() {
      bytes.append(contentsOf: (number == 0 ? "\n" : ",\n").utf8)
      bytes.append(contentsOf: record.bytes)
    }
    bytes.append(contentsOf: "\n]".utf8)
  }

  private func strand(_ number: Int) -> JSON {
    let strand = hub.strands[number]
    return .object([
      "key": .string(strand.setting.folder), "title": .string(strand.setting.title),
      "overview": strand.overview.map(place), "resources": places(strand.resources),
    ])
  }

  private func listed(_ key: HubSettings.ListedKey, _ path: String) -> JSON {
    .object([
      "key": .string(key.key), "title": .string(key.title),
      "summary": key.summary.isEmpty ? nil : .string(key.summary), "path": .string(path),
    ])
  }

  /// Where a page stands, by which everything else names it.
  func place(_ page: PageID) -> JSON { .string(hub.pages[page].output) }

  func places(_ pages: [PageID]) -> JSON? { Self.list(pages.map(place)) }

  static func texts(_ texts: [String]) -> JSON? { list(texts.map(JSON.string)) }

  /// An array, or nothing when it would be empty.
  static func list(_ elements: [JSON]) -> JSON? { elements.isEmpty ? nil : .array(elements) }
}

extension Hub {
  /// Whether the hub is also written as one file for programs. In a large hub that would take longer than all pages that
  /// a change concerns, and be more than a program wants to read at once.
  var writesGraph: Bool { pages.count <= 1000 }
}
