public import Hypertext

/// The search page.
public struct SearchView: Sendable, Hashable {
  /// A page with a list under letters.
  public struct Letters: Sendable, Hashable {
    /// The page.
    public var page: Href
    /// Its letters in order.
    public var letters: [String]

    /// Creates the value from its parts.
    public init(page: Href, letters: [String]) {
      self.page = page
      self.letters = letters
    }
  }

  /// The page's head.
  public var page: PageView
  /// The page itself, by file name.
  public var action: Href
  /// The script that finds.
  public var script: Href?
  /// The glossary, for a query that nothing is found for.
  public var glossary: Letters
  /// Ways to find things without search: A to Z, strands, topics and so on.
  public var ways: [Link]
  /// The search pages of other hubs, to which the script gives the query.
  public var elsewhere: [Link]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    action: Href,
    script: Href? = nil,
    glossary: Letters,
    ways: [Link] = [],
    elsewhere: [Link] = []
  ) {
    self.page = page
    self.action = action
    self.script = script
    self.glossary = glossary
    self.ways = ways
    self.elsewhere = elsewhere
  }
}
