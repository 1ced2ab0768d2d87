/// How far the results of a case study can be relied on.
public enum EvidenceLabel: String, Sendable, Hashable, CaseIterable {
  /// Someone counted, and how and how many is known.
  case measured
  /// Someone independent looked, and nothing was counted.
  case studied
  /// Said by those who did it.
  case reported
  /// Not done yet.
  case plan

  /// The word for it.
  var word: Word {
    switch self {
    case .measured: .evidenceMeasured
    case .studied: .evidenceStudied
    case .reported: .evidenceReported
    case .plan: .evidencePlan
    }
  }

  /// The sentence that says what it means.
  var note: Word {
    switch self {
    case .measured: .evidenceMeasuredNote
    case .studied: .evidenceStudiedNote
    case .reported: .evidenceReportedNote
    case .plan: .evidencePlanNote
    }
  }
}
