/// How far the results of a case study can be relied on.
public enum EvidenceLabel: String, Sendable, Hashable, CaseIterable {
  /// Someone counted, and how and how many is known.
  case measured
  /// Said by those who did it.
  case reported
  /// Not done yet.
  case plan

  /// The word for it.
  var word: Word {
    switch self {
    case .measured: .evidenceMeasured
    case .reported: .evidenceReported
    case .plan: .evidencePlan
    }
  }
}
