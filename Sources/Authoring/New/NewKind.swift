public import Model

/// What an editor can begin: a resource of a kind, or another sort of page.
public enum NewKind: Sendable, Hashable {
  /// A page in a strand.
  case resource(Kind)
  /// An ordered run of pages for an audience.
  case pathway
  /// A page beside the strands.
  case page
  /// A new strand with its overview.
  case strand

  /// All of them, in the order in which editors are asked.
  public static let all = Kind.allCases.map(Self.resource) + [.pathway, .page, .strand]

  /// The kind of a name as it is typed: `case-study`, `case study` or `Case study`.
  public init?(named text: String) {
    let name = text.lowercased().split { $0 == " " || $0 == "_" }.joined(separator: "-")
    guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// The name by which it is asked for.
  public var name: String {
    switch self {
    case .resource(let kind): kind.rawValue
    case .pathway: "pathway"
    case .page: "page"
    case .strand: "strand"
    }
  }

  /// The name in a sentence.
  public var words: String { name.split(separator: "-").joined(separator: " ") }

  /// The name in a sentence, with its article.
  public var phrase: String { ("aeiou".contains(name.prefix(1)) ? "an " : "a ") + words }

  /// What it is, for somebody who has to choose.
  public var explanation: String {
    switch self {
    case .resource(.guide): "how to do something"
    case .resource(.tool): "something to use at work, such as a checklist or a form"
    case .resource(.caseStudy): "what a named organisation did, and what came of it"
    case .resource(.briefing): "what is known about a matter, and what is not"
    case .resource(.assessment): "statements by which a team judges itself"
    case .pathway: "pages to be read one after the other"
    case .page: "a page about the hub itself, beside the strands"
    case .strand: "a new section of the hub"
    }
  }

  /// Whether it stands in a strand.
  public var needsStrand: Bool {
    if case .resource = self { true } else { false }
  }
}
