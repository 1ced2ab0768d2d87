/// What an entry of the A to Z is.
public enum EntryLabel: String, Sendable, Hashable, CaseIterable {
  /// A strand.
  case strand
  /// A guide.
  case guide
  /// A tool.
  case tool
  /// A case study.
  case caseStudy = "case-study"
  /// A briefing.
  case briefing
  /// An assessment.
  case assessment
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
    case .guide: .kindGuide
    case .tool: .kindTool
    case .caseStudy: .kindCaseStudy
    case .briefing: .kindBriefing
    case .assessment: .kindAssessment
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
