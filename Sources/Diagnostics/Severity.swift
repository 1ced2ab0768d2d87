/// How much a diagnostic matters.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Worth knowing; nothing has to change.
  case note
  /// Should be fixed; the hub is built all the same.
  case warning
  /// Must be fixed; nothing is written.
  case error

  /// Notes before warnings before errors.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
