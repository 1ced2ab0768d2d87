/// A way to narrow a table of case studies: what it asks, and what can be chosen.
public struct CaseStudyFilter: Sendable, Hashable {
  /// Something that can be chosen.
  public struct Choice: Sendable, Hashable {
    /// What rows call it.
    public var value: String
    /// What readers see.
    public var title: String
    /// The places of the rows that have it, counted from 0.
    public var rows: [Int]

    /// Creates the value from its parts.
    public init(value: String, title: String, rows: [Int]) {
      self.value = value
      self.title = title
      self.rows = rows
    }
  }

  /// What it asks.
  public var facet: CaseStudyFacet
  /// What can be chosen: only what a row has, in the order of the settings.
  public var choices: [Choice]

  /// Creates the value from its parts.
  public init(facet: CaseStudyFacet, choices: [Choice]) {
    self.facet = facet
    self.choices = choices
  }
}
