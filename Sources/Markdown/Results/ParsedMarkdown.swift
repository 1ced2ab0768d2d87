public import Diagnostics

/// What one body says: its HTML with holes, and what the rest of the hub needs to know of it.
///
/// Every range is an offset into the whole source that was given to ``MarkdownParser``.
public struct ParsedMarkdown: Sendable, Hashable {
  /// The HTML, with a hole wherever something depends on the rest of the hub.
  public var fragment = Fragment()
  /// The headings, in the order in which they stand.
  public var headings: [Heading] = []
  /// The links, in the order in which they begin.
  public var links: [Link] = []
  /// The images, in the order in which they stand.
  public var images: [Image] = []
  /// The citations; those written in one pair of brackets follow each other and share a range.
  public var citations: [Citation] = []
  /// The code blocks that the hub draws rather than shows, such as charts.
  public var blocks: [EmbeddedBlock] = []
  /// The addresses that raw HTML holds, where it is let through.
  public var rawAddresses: [RawAddress] = []
  /// The numbers of the glossary terms that got a hole, in order; repeated for each section.
  public var terms: [Int32] = []
  /// Plain UTF-8 text for search: words separated by single spaces, blocks by line feeds.
  ///
  /// Headings, text, code, alt text and footnotes; not the markers of footnotes, not citations, not
  /// what ``blocks`` holds.
  public var text: [UInt8] = []
  /// The number of words in ``text``: runs without white space.
  public var wordCount = 0
  /// What is wrong with the body, in the order of the source.
  public var problems: [MarkdownProblem] = []

  /// An empty body.
  public init() {}
}

/// A fenced block that the hub draws rather than shows, such as a chart.
public struct EmbeddedBlock: Sendable, Hashable {
  /// The info string: the block's kind and what follows it, such as `chart bars`.
  public let info: String
  /// What stands between the fences, in UTF-8, each line with its line feed.
  public let literal: [UInt8]
  /// The lines between the fences. Inside a list or a quote they hold its indentation and marks too.
  public let range: SourceRange

  /// A block from its parts.
  public init(info: String, literal: [UInt8], range: SourceRange) {
    self.info = info
    self.literal = literal
    self.range = range
  }
}
