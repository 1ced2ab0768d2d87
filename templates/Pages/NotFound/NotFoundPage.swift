public import Hypertext

/// The page for an address that leads nowhere.
///
/// A server shows it at any depth, so its frame and links should be made of absolute addresses.
public func notFoundPage(_ view: NotFoundView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page">
      \(pageHeader(view.page, words))<p>\(words[.notFoundText])</p>
      \(linkSection(words[.notFoundWays], anchor: "p.ways", view.ways))</div>

      """)
}

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
