/// Everything in the hub from A to Z.
public struct AToZView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The entries by letter; only letters that have some.
  public var letters: [AToZLetter]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    letters: [AToZLetter]
  ) {
    self.page = page
    self.letters = letters
  }
}
