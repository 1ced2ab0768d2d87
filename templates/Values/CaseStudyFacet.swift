/// What tables of case studies can be narrowed by, in the order in which readers are asked.
public enum CaseStudyFacet: String, Sendable, Hashable, CaseIterable {
  /// What sort of body it is about.
  case type
  /// Where that is.
  case region
  /// The grade of an inspection of it.
  case grade
  /// The group into which what was done falls.
  case approach
  /// The strand that it belongs to.
  case strand
  /// How far its results can be relied on.
  case evidence

  /// The word for it.
  var word: Word {
    switch self {
    case .type: .organisationType
    case .region: .region
    case .grade: .inspection
    case .approach: .approach
    case .strand: .strandLabel
    case .evidence: .evidence
    }
  }
}
