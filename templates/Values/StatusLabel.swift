/// Why readers do not find a page that is shown in a preview.
public enum StatusLabel: Sendable, Hashable {
  /// Still being written.
  case draft
  /// Being checked.
  case inReview
  /// Published on a day that is still to come.
  case waiting(until: DateView)
  /// In the hub until a day that is over.
  case ended(on: DateView)

  /// The word for it.
  var word: Word {
    switch self {
    case .draft: .statusDraft
    case .inReview: .statusInReview
    case .waiting: .statusWaiting
    case .ended: .statusEnded
    }
  }
}
