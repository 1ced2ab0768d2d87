import Graph
import Model

/// What a build made, in numbers.
public struct Summary: Sendable {
  /// Pages of each kind with their number, in the order in which they are told.
  public let pages: [(kind: String, count: Int)]
  /// Links in the content that were followed, images and named pages included.
  public let links: Int
  /// Files written.
  public let files: Int
  /// Bytes written.
  public let bytes: Int

  init(pages: [(kind: String, count: Int)], links: Int, files: Int, bytes: Int) {
    self.pages = pages
    self.links = links
    self.files = files
    self.bytes = bytes
  }

  init(_ hub: Hub, files entries: [Manifest.Entry]) {
    let resources = hub.pages.compactMap(\.resource)
    var counts = hub.settings.kinds.all.map { kind in
      (names: (one: kind.name, many: kind.plural), count: resources.count { $0.kind == kind })
    }
    counts += [
      (("strand", "strands"), hub.strands.count),
      (("section", "sections"), hub.pages.count { $0.sectionOverview != nil }),
      (("pathway", "pathways"), hub.pages.count { $0.pathway != nil }),
      (("recommendation", "recommendations"), hub.library.recommendations.count),
      (("source", "sources"), hub.library.sources.count),
      (("organisation", "organisations"), hub.library.organisations.count),
      (("glossary term", "glossary terms"), hub.library.terms.count),
    ]
    pages = counts.filter { $0.count > 0 }.map { names, count in
      (kind: count == 1 ? names.one : names.many, count: count)
    }
    let references = hub.references
    links =
      references.links.reduce(0) { $0 + $1.count } + references.images.reduce(0) { $0 + $1.count }
      + references.named.reduce(0) { $0 + $1.count }
    files = entries.count + 1
    bytes = entries.reduce(0) { $0 + $1.size }
  }
}
