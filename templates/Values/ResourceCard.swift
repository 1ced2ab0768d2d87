public import Hypertext

/// What lists show of a resource, rendered once for the whole hub.
///
/// A resource stands in a dozen lists, which differ only in how many folders they are below the root of
/// the hub and in what they leave out. So the markup is kept in one piece, with the places where an
/// address wants its `../` and the ranges that a list may pass over.
public struct ResourceCard: Sendable, Hashable {
  let markup: HTML
  /// Where the resource's own address begins.
  let address: Int
  /// The paragraph with the summary.
  let summary: Range<Int>
  /// What kind of resource it is.
  let kindRange: Range<Int>
  /// The strand with its thread.
  let strand: Range<Int>
  /// Where the strand's address begins.
  let strandAddress: Int

  /// The card of a resource.
  /// - Parameters:
  ///   - title: The resource's title.
  ///   - href: Its page as seen from the root of the hub, or from anywhere; nothing where it cannot be had.
  ///   - summary: One sentence.
  ///   - kind: What its kind of resource is called; nothing for a page that is no resource.
  ///   - strand: The strand it belongs to, its address as seen from the root of the hub.
  ///   - minutes: How long it takes.
  ///   - evidence: How far the results of a case study can be relied on.
  ///   - status: Whether it is still a draft, when drafts are shown.
  ///   - language: The language of title and summary, where it is not that of the hub.
  ///   - words: The interface's words.
  public init(
    title: String, href: Href?, summary: String?, kind: String? = nil, strand: StrandTag? = nil,
    minutes: Int? = nil, evidence: EvidenceLabel? = nil, status: StatusLabel? = nil,
    language: String? = nil, words: Words
  ) {
    let language = languageAttributes(language)
    var markup: HTML = "<p class=\"resource-title\"><a\(language)"
    if href != nil { markup.append(" href=\"") }
    address = markup.count
    if let href { markup.append("\(href)\"") }
    markup.append(
      """
      >\(title)</a>\(status.map { " \(statusTag($0, words))" as HTML })</p>

      """)
    let summaryStart = markup.count
    if let summary { markup.append("<p\(language)>\(summary)</p>\n") }
    self.summary = summaryStart..<markup.count
    guard kind != nil || strand != nil || evidence != nil || minutes != nil else {
      kindRange = markup.count..<markup.count
      self.strand = markup.count..<markup.count
      strandAddress = markup.count
      self.markup = markup
      return
    }
    markup.append("<p class=\"quiet\">")
    let kindStart = markup.count
    markup.append("\(span: kind.map { "\($0)" as HTML })")
    kindRange = kindStart..<markup.count
    let strandStart = markup.count
    if let strand, let href = strand.href {
      markup.append("<span class=\"thread strand-\(strand.number)\"><a href=\"")
      strandAddress = markup.count
      markup.append("\(href)\">\(strand.title)</a></span> ")
    } else {
      if strand != nil { markup.append("\(strand) ") }
      strandAddress = markup.count
    }
    self.strand = strandStart..<markup.count
    markup.append(
      """
      \(evidence.map { "\(evidenceTag($0, words)) " as HTML })\
      \(span: minutes.map(words.minutes))</p>

      """)
    self.markup = markup
  }
}
