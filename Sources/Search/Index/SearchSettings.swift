/// What the index needs to know of the hub besides its documents.
public struct SearchSettings: Sendable, Hashable {
  /// A facet that readers can filter by.
  public struct Facet: Sendable, Hashable {
    /// The key used by documents and in the address of a search; `q` is taken.
    public var key: String
    /// What the reader sees above the values.
    public var label: String
    /// The values in the order in which they are shown; values that only documents name come after.
    public var values: [Value]
    /// Whether results say what their values are.
    public var isShown: Bool

    /// A facet from its key, label and values.
    public init(key: String, label: String, values: [Value], isShown: Bool = false) {
      self.key = key
      self.label = label
      self.values = values
      self.isShown = isShown
    }
  }

  /// A value of a facet: its key and what the reader sees.
  public struct Value: Sendable, Hashable {
    /// The key used by documents and in the address of a search.
    public var key: String
    /// What the reader sees.
    public var label: String

    /// A value from its key and label.
    public init(key: String, label: String) {
      self.key = key
      self.label = label
    }
  }

  /// Words that a reader may use and the words that the hub uses for them.
  public struct Synonym: Sendable, Hashable {
    /// A word or a few, as a reader may write them: "boss", "too much work".
    public var written: String
    /// What the hub says instead; each is a word or a few.
    public var meant: [String]

    /// A synonym from what is written and what is meant.
    public init(_ written: String, means meant: [String]) {
      self.written = written
      self.meant = meant
    }
  }

  /// The language as a BCP 47 tag; English word forms are brought together for `en` and `en-…`.
  public var language: String
  /// The facets in the order in which they are shown. A facet of a document that is not named here
  /// is not offered.
  public var facets: [Facet]
  /// Everyday words and the hub's own for them, such as the `also` forms of a glossary.
  public var synonyms: [Synonym]

  /// Settings from their parts.
  public init(language: String = "en", facets: [Facet] = [], synonyms: [Synonym] = []) {
    self.language = language
    self.facets = facets
    self.synonyms = synonyms
  }
}
