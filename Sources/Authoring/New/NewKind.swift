public import Model

/// What an editor can begin: a resource of a kind, or another sort of page.
public enum NewKind: Sendable, Hashable {
  /// A page in a strand.
  case resource(Kind)
  /// An ordered run of pages for an audience.
  case pathway
  /// A page beside the strands.
  case page
  /// A folder of a strand with its overview.
  case section
  /// A new strand with its overview.
  case strand

  /// All of a hub with these kinds, in the order in which editors are asked.
  public static func all(_ kinds: Kinds) -> [NewKind] {
    kinds.all.map(Self.resource) + [.pathway, .page, .section, .strand]
  }

  /// The kind of a name as it is typed: `case-study`, `case study` or `Case study`.
  public init?(named text: String, among kinds: Kinds) {
    let name = text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    guard let kind = Self.all(kinds).first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// The name by which it is asked for.
  public var name: String {
    switch self {
    case .resource(let kind): kind.key
    case .pathway: "pathway"
    case .page: "page"
    case .section: "section"
    case .strand: "strand"
    }
  }

  /// The name in a sentence.
  public var words: String { name.split(separator: "-").joined(separator: " ") }

  /// The name in a sentence, with its article.
  public var phrase: String {
    if case .resource(let kind) = self { kind.phrase } else { "a " + name }
  }

  /// What it is, for somebody who has to choose.
  public var explanation: String {
    switch self {
    case .resource(let kind): kind.explanation
    case .pathway: "pages to be read one after the other"
    case .page: "a page about the hub itself, beside the strands"
    case .section: "a folder of a strand, with an overview of its own"
    case .strand: "a new part of the hub at the top"
    }
  }

  /// Whether it stands in a strand.
  public var needsStrand: Bool {
    switch self {
    case .resource, .section: true
    case .pathway, .page, .strand: false
    }
  }
}
