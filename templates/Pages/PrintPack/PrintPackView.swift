/// All of a strand in one document, to print or to carry.
public struct PrintPackView: Sendable, Hashable {
  /// The document's head.
  public var page: PageView
  /// The pages in reading order, the overview first.
  public var sections: [PackSection]

  /// Creates the value from its parts.
  public init(page: PageView, sections: [PackSection]) {
    self.page = page
    self.sections = sections
  }
}
