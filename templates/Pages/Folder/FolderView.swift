public import Hypertext

/// The page that shows the pages which a reader has put together.
public struct FolderView: Sendable, Hashable {
  /// Where a script finds what pages there are, in files by the first characters of their keys.
  public struct Files: Sendable, Hashable {
    /// What stands before those characters in the name of a file.
    public var start: Href
    /// The number of characters.
    public var digits: Int

    /// Creates the value from its parts.
    public init(start: Href, digits: Int) {
      self.start = start
      self.digits = digits
    }
  }

  /// The page's head.
  public var page: PageView
  /// What the hub is called where lists are kept, beside other hubs.
  public var hub: String
  /// The home page of the hub on the web, where that is known: links that are to lead there from elsewhere begin with it.
  public var base: Href?
  /// Where the pages of the hub are listed.
  public var files: Files
  /// The file with the style of a document that stands by itself.
  public var style: Href
  /// Where pages are found, in case there are none yet.
  public var ways: [Link]

  /// Creates the value from its parts.
  public init(
    page: PageView, hub: String, base: Href?, files: Files, style: Href,
    ways: [Link]
  ) {
    self.page = page
    self.hub = hub
    self.base = base
    self.files = files
    self.style = style
    self.ways = ways
  }
}
