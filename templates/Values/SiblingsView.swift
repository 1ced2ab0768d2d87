/// The pages near a page in the reading order of its strand.
public struct SiblingsView: Sendable, Hashable {
  /// The strand.
  public var strand: Link
  /// The pages in reading order, the page itself among them.
  public var pages: [Link]
  /// The place of the page itself in ``pages``, from 0.
  public var current: Int

  /// Creates the value from its parts.
  public init(strand: Link, pages: [Link], current: Int) {
    self.strand = strand
    self.pages = pages
    self.current = current
  }
}
