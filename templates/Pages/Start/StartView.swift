public import Hypertext

/// The page on which an archive of the hub is opened.
public struct StartView: Sendable, Hashable {
  /// The page's head; the title is the hub's.
  public var page: PageView
  /// The hub's home page in the archive.
  public var home: Href

  /// Creates the value from its parts.
  public init(page: PageView, home: Href) {
    self.page = page
    self.home = home
  }
}
