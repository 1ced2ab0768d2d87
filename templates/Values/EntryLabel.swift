/// What an entry of the A to Z is, where it is no resource.
public enum EntryLabel: String, Sendable, Hashable, CaseIterable {
  /// A strand.
  case strand
  /// A section of a strand.
  case section
  /// A recommendation.
  case recommendation
  /// A glossary term.
  case term
  /// A source.
  case source
  /// An organisation.
  case organisation
  /// A pathway.
  case pathway
  /// A topic.
  case topic
  /// An audience.
  case audience
  /// A page about the hub.
  case page

  /// The word for it.
  var word: Word {
    switch self {
    case .strand: .entryStrand
    case .section: .entrySection
    case .recommendation: .entryRecommendation
    case .term: .entryTerm
    case .source: .entrySource
    case .organisation: .entryOrganisation
    case .pathway: .entryPathway
    case .topic: .entryTopic
    case .audience: .entryAudience
    case .page: .entryPage
    }
  }
}
