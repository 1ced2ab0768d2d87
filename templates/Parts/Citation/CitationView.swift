/// A citation in a body: one or more works in one pair of brackets.
public struct CitationView: Sendable, Hashable {
  /// The works, in the order cited.
  public var works: [CitedWork]

  /// Creates the value from its parts.
  public init(
    works: [CitedWork]
  ) {
    self.works = works
  }
}
