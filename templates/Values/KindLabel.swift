/// What kind of resource a page is.
public enum KindLabel: String, Sendable, Hashable, CaseIterable {
  /// How to do something.
  case guide
  /// Something to use.
  case tool
  /// What a named organisation did.
  case caseStudy = "case-study"
  /// What is known.
  case briefing
  /// Statements for a team to answer.
  case assessment

  /// The word for it.
  public var word: Word {
    switch self {
    case .guide: .kindGuide
    case .tool: .kindTool
    case .caseStudy: .kindCaseStudy
    case .briefing: .kindBriefing
    case .assessment: .kindAssessment
    }
  }

  /// The word for all of the kind, as a heading.
  public var plural: Word {
    switch self {
    case .guide: .kindGuides
    case .tool: .kindTools
    case .caseStudy: .kindCaseStudies
    case .briefing: .kindBriefings
    case .assessment: .kindAssessments
    }
  }
}
