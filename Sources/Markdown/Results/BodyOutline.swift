/// What the rest of a hub may know of a body: all but how it is shown.
public struct BodyOutline: Sendable, Hashable {
  /// The headings, in the order in which they stand.
  public var headings: [Heading] = []
  /// The links, in the order in which they begin.
  public var links: [Link] = []
  /// The images, in the order in which they stand.
  public var images: [Image] = []
  /// The citations; those written in one pair of brackets follow each other and share a range.
  public var citations: [Citation] = []
  /// The numbers of the glossary terms that got a hole, in order; repeated for each section.
  public var terms: [Int32] = []
  /// The number of words: runs without white space.
  public var wordCount = 0
  /// What is wrong with the body, in the order of the source.
  public var problems: [MarkdownProblem] = []

  /// The outline of an empty body.
  public init() {}
}

/// How a body is shown.
public struct BodyMarkup: Sendable, Hashable {
  /// The HTML, with a hole wherever something depends on the rest of the hub.
  public var fragment = Fragment()
  /// The addresses that raw HTML holds, where it is let through.
  public var rawAddresses: [RawAddress] = []

  /// The markup of an empty body.
  public init() {}
}

extension ParsedMarkdown {
  /// What the rest of a hub may know of it.
  public var outline: BodyOutline {
    var outline = BodyOutline()
    outline.headings = headings
    outline.links = links
    outline.images = images
    outline.citations = citations
    outline.terms = terms
    outline.wordCount = wordCount
    outline.problems = problems
    return outline
  }

  /// How it is shown.
  public var markup: BodyMarkup {
    var markup = BodyMarkup()
    markup.fragment = fragment
    markup.rawAddresses = rawAddresses
    return markup
  }
}
