/// What was done to a resource that is listed as new.
public enum ChangeLabel: String, Sendable, Hashable, CaseIterable {
  /// It is new.
  case published
  /// Its facts were checked again.
  case reviewed

  /// The word for it.
  var word: Word {
    switch self {
    case .published: .changePublished
    case .reviewed: .changeReviewed
    }
  }
}
