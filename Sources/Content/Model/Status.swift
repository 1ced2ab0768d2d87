/// How far a page is on its way to readers.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Being written: in no output unless asked for.
  case draft
  /// Being checked: in no output unless asked for.
  case inReview = "in-review"
  /// In the hub.
  case published
}
