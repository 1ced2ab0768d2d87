/// What was answered to a recommendation.
public enum ResponseLabel: String, Sendable, Hashable, CaseIterable {
  /// It agreed.
  case accepted
  /// It agreed to a part, or named something near it.
  case partly
  /// It did not agree.
  case notAccepted = "not-accepted"
  /// Nothing about it was found.
  case notFound = "not-found"

  /// The word for it.
  var word: Word {
    switch self {
    case .accepted: .responseAccepted
    case .partly: .responsePartly
    case .notAccepted: .responseNotAccepted
    case .notFound: .responseNotFound
    }
  }
}
