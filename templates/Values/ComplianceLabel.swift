/// How far a hub complies with WCAG 2.2 AA.
public enum ComplianceLabel: String, Sendable, Hashable, CaseIterable {
  /// Fully.
  case fully
  /// In part.
  case partially
  /// Not.
  case not

  /// The word for it.
  var word: Word {
    switch self {
    case .fully: .complianceFully
    case .partially: .compliancePartially
    case .not: .complianceNot
    }
  }
}
