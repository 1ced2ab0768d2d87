public import FrontMatter

/// An ordered run of pages for an audience.
public struct Pathway: Sendable {
  /// The pages in order.
  public let steps: [Step]

  /// A page and why it comes here.
  public struct Step: Sendable {
    /// The page, as a relative path.
    public let page: Positioned<String>
    /// Why it is worth reading now.
    public let why: String?
  }
}
