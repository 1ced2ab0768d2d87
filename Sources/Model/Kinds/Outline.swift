/// The headings that a new page has, each with a hint at what to write under it.
public struct Outline: Sendable {
  /// A heading to fill.
  public struct Section: Sendable {
    /// Its words.
    public let heading: String
    /// A sentence or two for the author.
    public let hint: String

    /// A heading from its words and its hint.
    public init(_ heading: String, _ hint: String) {
      self.heading = heading
      self.hint = hint
    }
  }

  /// What stands before the first heading, as a hint; `nil` when nothing need stand there.
  public let opening: String?
  /// The headings in their order.
  public let sections: [Section]

  /// An outline from its parts.
  public init(opening: String? = nil, sections: [Section]) {
    self.opening = opening
    self.sections = sections
  }
}
