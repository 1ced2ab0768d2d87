/// That a page is not published yet.
public enum StatusLabel: String, Sendable, Hashable, CaseIterable {
  /// Still being written.
  case draft
  /// Being checked.
  case inReview = "in-review"

  /// The word for it.
  var word: Word {
    switch self {
    case .draft: .statusDraft
    case .inReview: .statusInReview
    }
  }
}
