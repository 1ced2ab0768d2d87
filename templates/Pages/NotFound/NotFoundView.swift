/// The page shown for an address that leads nowhere.
public struct NotFoundView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Where to go on.
  public var ways: [Link]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    ways: [Link] = []
  ) {
    self.page = page
    self.ways = ways
  }
}
