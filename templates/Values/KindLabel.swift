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
  var word: Word {
    switch self {
    case .guide: .kindGuide
    case .tool: .kindTool
    case .caseStudy: .kindCaseStudy
    case .briefing: .kindBriefing
    case .assessment: .kindAssessment
    }
  }
}
