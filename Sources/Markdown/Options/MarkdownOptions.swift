/// How bodies are read and rendered.
public struct MarkdownOptions: Sendable {
  /// Whether the hub's own additions are on: call-outs, citations, figures, charts, terms, holes, and
  /// the markup that makes tables and code accessible. Without them the output is that of cmark-gfm.
  public var additions: Bool
  /// Whether raw HTML comes out as it is, but for the elements that GFM's tag filter names. Otherwise
  /// it comes out as text, and is a problem.
  public var allowsRawHTML: Bool
  /// The kinds of call-out.
  public var callouts: [CalloutKind]
  /// The glossary's terms.
  public var terms: TermMatcher
  /// What bounds the work that a body may cause.
  public var limits: MarkdownLimits
  /// The words that the rendered markup shows or speaks.
  public var words: MarkdownWords

  /// Options; by default the hub's own.
  public init(
    additions: Bool = true, allowsRawHTML: Bool = false,
    callouts: [CalloutKind] = CalloutKind.usual, terms: TermMatcher = TermMatcher([]),
    limits: MarkdownLimits = MarkdownLimits(), words: MarkdownWords = MarkdownWords()
  ) {
    self.additions = additions
    self.allowsRawHTML = allowsRawHTML
    self.callouts = callouts
    self.terms = terms
    self.limits = limits
    self.words = words
  }

  /// Plain GitHub Flavored Markdown: no additions, raw HTML with the tag filter.
  public static let gfm = MarkdownOptions(additions: false, allowsRawHTML: true)
}
