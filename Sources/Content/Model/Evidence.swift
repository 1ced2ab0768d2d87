/// What the claims of a case study rest on.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// Someone counted, and how and how many is known.
  case measured
  /// Someone independent looked, and nothing was counted.
  case studied
  /// The organisation or its supplier says so.
  case reported
  /// Not done yet, or a policy only.
  case plan
}
