/// A glossary entry.
public struct TermView: Sendable, Hashable {
  /// The term.
  public var term: String
  /// Its id.
  public var anchor: String
  /// What it means.
  public var definition: String
  /// Other forms of it.
  public var also: [String]
  /// Other entries to see.
  public var see: [Link]
  /// Where the definition comes from.
  public var source: Link?
  /// The pages that use it.
  public var usedOn: [Link]

  /// Creates the value from its parts.
  public init(
    term: String,
    anchor: String,
    definition: String,
    also: [String] = [],
    see: [Link] = [],
    source: Link? = nil,
    usedOn: [Link] = []
  ) {
    self.term = term
    self.anchor = anchor
    self.definition = definition
    self.also = also
    self.see = see
    self.source = source
    self.usedOn = usedOn
  }
}
