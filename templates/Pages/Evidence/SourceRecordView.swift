/// A source's record in the evidence library.
public struct SourceRecordView: Sendable, Hashable {
  /// The page's head; the title is the source's.
  public var page: PageView
  /// The source.
  public var source: SourceView
  /// The pages that cite it.
  public var citedBy: ListPart<ResourceItem>

  /// Creates the value from its parts.
  public init(
    page: PageView,
    source: SourceView,
    citedBy: ListPart<ResourceItem>
  ) {
    self.page = page
    self.source = source
    self.citedBy = citedBy
  }
}
