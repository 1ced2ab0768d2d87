/// One thing that can be found: a page, or a part of a page with an anchor of its own.
public struct SearchDocument: Sendable, Hashable {
  /// A facet of the document: its key and the keys of its values, such as `strand` and `caseload`.
  public struct Facet: Sendable, Hashable {
    /// The key by which the settings name the facet.
    public var key: String
    /// The keys of the values that the document has.
    public var values: [String]

    /// A facet from its key and values.
    public init(_ key: String, _ values: [String]) {
      self.key = key
      self.values = values
    }
  }

  /// A part of a document under a heading.
  public struct Section: Sendable, Hashable {
    /// The heading; empty where there is none.
    public var heading: String
    /// The fragment by which the heading is reached; empty for the top of the page.
    public var anchor: String
    /// Plain text in UTF-8: words single-spaced, blocks separated by line feeds.
    public var text: [UInt8]

    /// A section from its parts.
    public init(_ heading: String = "", anchor: String = "", text: [UInt8]) {
      self.heading = heading
      self.anchor = anchor
      self.text = text
    }
  }

  /// The path from the root of the hub with its anchor, such as `glossary.html#caseload`; unique.
  public var address: String
  /// The title, shown as the link.
  public var title: String
  /// A sentence or two on what it is; shown when no passage of the text fits the query better.
  public var summary: String
  /// The headings of the text, which count there again.
  public var headings: [String]
  /// What is said beside the text, such as what was measured: each with a line for every fact.
  public var facts: [Section]
  /// The text, with what stands before its first heading first.
  public var text: [Section]
  /// Other names than the title, such as an acronym: who asks for one finds the document first.
  public var names: [String]
  /// What people type who look for the document, each a word or a few; never shown.
  public var asked: [String]
  /// What it is filed under, in any order.
  public var facets: [Facet]
  /// What sort of thing it is in words for the reader, such as "Case study".
  public var label: String
  /// How much its matches count: 1 for a page, less for what should come after pages.
  public var weight: Double

  /// A document from its parts.
  public init(
    address: String, title: String, summary: String = "", headings: [String] = [],
    facts: [Section] = [], text: [Section] = [], names: [String] = [], asked: [String] = [],
    facets: [Facet] = [], label: String = "", weight: Double = 1
  ) {
    self.address = address
    self.title = title
    self.summary = summary
    self.headings = headings
    self.facts = facts
    self.text = text
    self.names = names
    self.asked = asked
    self.facets = facets
    self.label = label
    self.weight = weight
  }
}
