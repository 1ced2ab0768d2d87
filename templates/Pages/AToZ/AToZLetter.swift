/// The entries under one letter.
public struct AToZLetter: Sendable, Hashable {
  /// The letter.
  public var letter: String
  /// The entries, in order.
  public var entries: [AToZEntry]

  /// Creates the value from its parts.
  public init(
    letter: String,
    entries: [AToZEntry]
  ) {
    self.letter = letter
    self.entries = entries
  }
}
