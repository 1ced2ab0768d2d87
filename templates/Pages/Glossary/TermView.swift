/// The page of a term.
public struct TermView: Sendable, Hashable {
  /// The page's head; the title is the term, the summary its definition.
  public var page: PageView
  /// Other forms of it.
  public var also: [String]
  /// Other entries to see.
  public var see: [Link]
  /// Where the definition comes from.
  public var source: Link?
  /// The pages that use it.
  public var uses: ListPart<ResourceItem>

  /// Creates the value from its parts.
  public init(
    page: PageView,
    also: [String] = [],
    see: [Link] = [],
    source: Link? = nil,
    uses: ListPart<ResourceItem> = ListPart()
  ) {
    self.page = page
    self.also = also
    self.see = see
    self.source = source
    self.uses = uses
  }
}
