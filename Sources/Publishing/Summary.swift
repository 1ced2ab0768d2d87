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
    var pages = Kind.allCases.map { kind in
      (kind: kind.plural, count: resources.count { $0.kind == kind })
    }
    pages += [
      ("strands", hub.strands.count), ("pathways", hub.pages.count { $0.pathway != nil }),
      ("recommendations", hub.library.recommendations.count),
      ("sources", hub.library.sources.count),
      ("organisations", hub.library.organisations.count),
      ("glossary terms", hub.library.terms.count),
    ]
    self.pages = pages.filter { $0.count > 0 }
    let references = hub.references
    links =
      references.links.reduce(0) { $0 + $1.count } + references.images.reduce(0) { $0 + $1.count }
      + references.named.reduce(0) { $0 + $1.count }
    files = entries.count + 1
    bytes = entries.reduce(0) { $0 + $1.size }
  }
}

extension Kind {
  fileprivate var plural: String {
    switch self {
    case .guide: "guides"
    case .tool: "tools"
    case .caseStudy: "case studies"
    case .briefing: "briefings"
    case .assessment: "self-assessments"
    }
  }
}
