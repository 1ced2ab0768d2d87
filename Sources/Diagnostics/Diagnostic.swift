/// A message about content: which rule was broken, where, and what to write instead.
public struct Diagnostic: Sendable, Hashable {
  /// A place in a file, or a whole file.
  public struct Place: Sendable, Hashable {
    /// The path by which messages name the file.
    public let path: String
    /// The bytes at fault, or `nil` when the file as a whole is.
    public let range: SourceRange?

    /// A place from a path and a range.
    public init(_ path: String, _ range: SourceRange? = nil) {
      self.path = path
      self.range = range
    }
  }

  /// Another place that bears on the matter, such as the first of two duplicates.
  public struct Note: Sendable, Hashable {
    /// What is there, as a clause.
    public let message: String
    /// Where it is.
    public let place: Place

    /// A note from its clause and its place.
    public init(_ message: String, at place: Place) {
      self.message = Diagnostic.shortened(message)
      self.place = place
    }
  }

  /// What to write instead.
  public struct Suggestion: Sendable, Hashable {
    /// A clause in plain words, such as "did you mean 'install.md'?".
    public let message: String
    /// The text that would put the place right, where that is near certain; `plait fix` writes it.
    public let replacement: String?
    /// The bytes that the replacement takes the place of, where they are more than those at fault.
    public let replaced: SourceRange?

    /// A suggestion from its clause and, where there is one, the text that puts the place, or `replaced`, right.
    public init(_ message: String, replacement: String? = nil, of replaced: SourceRange? = nil) {
      self.message = Diagnostic.shortened(message)
      self.replacement = replacement
      self.replaced = replaced
    }
  }

  /// The rule that was broken.
  public let rule: Rule
  /// How much it matters in this run.
  public var severity: Severity
  /// What is wrong, in plain words: lower case, no full stop, 'quotes' round what the author wrote.
  public let message: String
  /// Where it is wrong.
  public let place: Place
  /// What to write instead, when there is something to say.
  public let suggestion: Suggestion?
  /// Other places that bear on it.
  public let notes: [Note]

  /// A breach of `rule` at `place`, as grave as the rule says.
  public init(
    _ rule: Rule, _ message: String, at place: Place, suggestion: Suggestion? = nil,
    notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.message = Self.shortened(message)
    self.place = place
    self.suggestion = suggestion
    self.notes = notes
  }
}

extension Diagnostic {
  /// The most bytes of a message or a clause: what an author wrote stands in it, and may be a megabyte.
  private static let longest = 2000

  /// A text that fits a screen: one that does not has its end left out.
  static func shortened(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    var kept = ""
    for scalar in text.unicodeScalars {
      if kept.utf8.count > longest - 8 { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + "…"
  }
}

extension Diagnostic: Comparable {
  /// By path, then place, then rule and message: the order in which a run prints them.
  public static func < (left: Self, right: Self) -> Bool {
    if left.place.path != right.place.path { return left.place.path < right.place.path }
    let starts = (left.place.range?.lowerBound ?? 0, right.place.range?.lowerBound ?? 0)
    if starts.0 != starts.1 { return starts.0 < starts.1 }
    if left.rule.id != right.rule.id { return left.rule.id < right.rule.id }
    return left.message < right.message
  }
}
