/// A source's record in the evidence library.
public struct SourceRecordView: Sendable, Hashable {
  /// The page's head; the title is the source's.
  public var page: PageView
  /// The source.
  public var source: SourceView
  /// Its reference as files for programs that keep references.
  public var files: [Link]
  /// The pages that cite it.
  public var citedBy: ListPart<ResourceItem>

  /// Creates the value from its parts.
  public init(
    page: PageView,
    source: SourceView,
    files: [Link] = [],
    citedBy: ListPart<ResourceItem>
  ) {
    self.page = page
    self.source = source
    self.files = files
    self.citedBy = citedBy
  }
}
