public import Hypertext

/// A source with all that a Harvard reference names.
public struct SourceView: Sendable, Hashable {
  /// Its id in the reference list of a page, and in the library.
  public var anchor: String
  /// Who wrote it.
  public var authors: String
  /// The year, or the words for none.
  public var year: String
  /// What it is called.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// What kind of evidence it is.
  public var kind: SourceKindLabel
  /// Its address on the web, which is also what is printed.
  public var address: Link?
  /// When it was published, as it says itself.
  public var published: String?
  /// When it was last read on the web.
  public var retrieved: DateView?
  /// What copy was read, where it was not the original.
  public var copyOf: String?
  /// What a reader should know of how it was read.
  public var note: String?
  /// Its record in the evidence library.
  public var record: Href?
  /// How many pages cite it, in the library.
  public var citedBy: Int?

  /// Creates the value from its parts.
  public init(
    anchor: String,
    authors: String,
    year: String,
    title: String,
    publisher: String? = nil,
    kind: SourceKindLabel,
    address: Link? = nil,
    published: String? = nil,
    retrieved: DateView? = nil,
    copyOf: String? = nil,
    note: String? = nil,
    record: Href? = nil,
    citedBy: Int? = nil
  ) {
    self.anchor = anchor
    self.authors = authors
    self.year = year
    self.title = title
    self.publisher = publisher
    self.kind = kind
    self.address = address
    self.published = published
    self.retrieved = retrieved
    self.copyOf = copyOf
    self.note = note
    self.record = record
    self.citedBy = citedBy
  }
}
