public import Hypertext

/// A page of the hub as a chapter of a book: all that it says, and nothing that only serves to get about the site.
public struct ChapterView: Sendable, Hashable {
  /// The page's title.
  public var title: String
  /// One sentence on what the page is.
  public var summary: String
  /// The number of the strand that the page belongs to.
  public var strand: Int?
  /// Whether it is still a draft, when drafts are shown.
  public var status: StatusLabel?
  /// What the page says beside its text.
  public var facts: Facts
  /// The point of a strand in one sentence.
  public var claim: String?
  /// The evidence of a strand in a few figures.
  public var figures: [FigureView]
  /// The page's text.
  public var body: HTML
  /// How a strand's work is thought to lead to what it is for.
  public var logicModel: LogicModelView?
  /// Pages to which it leads, with a reason for each.
  public var ways: [ChapterWay]
  /// What heads these.
  public var waysHeading: ChapterWay.Heading
  /// What there is to fill in.
  public var worksheet: WorksheetView?
  /// The entries of a timeline, earliest first.
  public var timeline: [TimelineEntry]
  /// What the page cites.
  public var references: [SourceView]

  /// Creates the value from its parts.
  public init(
    title: String, summary: String, strand: Int? = nil, status: StatusLabel? = nil, facts: Facts,
    claim: String? = nil, figures: [FigureView] = [], body: HTML,
    logicModel: LogicModelView? = nil, ways: [ChapterWay] = [],
    waysHeading: ChapterWay.Heading = .start, worksheet: WorksheetView? = nil,
    timeline: [TimelineEntry] = [],
    references: [SourceView] = []
  ) {
    self.title = title
    self.summary = summary
    self.strand = strand
    self.status = status
    self.facts = facts
    self.claim = claim
    self.figures = figures
    self.body = body
    self.logicModel = logicModel
    self.ways = ways
    self.waysHeading = waysHeading
    self.worksheet = worksheet
    self.timeline = timeline
    self.references = references
  }
}

/// A page to which another leads, and why.
public struct ChapterWay: Sendable, Hashable {
  /// What pages lead to others for.
  public enum Heading: Sendable, Hashable {
    /// What to read first.
    case start
    /// The steps of a pathway, which are numbered.
    case steps
  }

  /// The page.
  public var link: Link
  /// Why to go there, in a sentence.
  public var reason: String?

  /// Creates the value from its parts.
  public init(_ link: Link, reason: String? = nil) {
    self.link = link
    self.reason = reason
  }
}

/// A chapter of a book, from where `stylesheet` leads to the book's style sheet.
public func bookChapter(_ view: ChapterView, in book: BookView, stylesheet: Href) -> HTML {
  let words = book.words
  let style: HTML = "chapter\(view.strand.map { " strand-\($0)" as HTML })"
  return bookDocument(
    title: view.title, in: book, stylesheet: stylesheet, style: style,
    """
    <section epub:type="chapter" role="doc-chapter" aria-labelledby="p.title">
    \(chapter(
      view, form: view.worksheet.map { worksheetOnPaper($0, words) } ?? .empty, words))</section>

    """)
}

/// All that a page says, with what there is to fill in as it suits the edition.
func chapter(_ view: ChapterView, form: HTML, _ words: Words) -> HTML {
  """
  \(chapterHead(view, words))\
  \(view.claim.map { "<p class=\"claim\">\($0)</p>\n" as HTML })\(figures(view.figures, words))\
  \(glance(view.facts, words))\(factSections(view.facts.shown(.before), words).markup)\
  <div class="prose">
  \(view.body)
  </div>
  \(ways(view, words))\(form)\
  \(if: !view.timeline.isEmpty, timeline(view.timeline, words))\
  \(view.logicModel.map { logicModel($0, words) })\
  \(factSections(view.facts.shown(.after), words).markup)\(references(view.references, words))\
  \(credit(view.facts, after: [.related, .filed], words))
  """
}

private func chapterHead(_ view: ChapterView, _ words: Words) -> HTML {
  """
  <header class="page-head">
  \(view.facts.kind.map { "<p class=\"kicker\">\($0)</p>\n" as HTML })\
  <h1 id="p.title">\(view.title)</h1>
  <p class="lede">\(view.summary)</p>
  \(resourceLine(view.facts, words).map { "<p class=\"line\">\($0)</p>\n" as HTML })\
  \(view.status.map { statusNote($0, words) })</header>

  """
}

private func ways(_ view: ChapterView, _ words: Words) -> HTML { ways(view, words, in: .whole) }

/// The pages to which a page leads, with the reason for each.
func ways(_ view: ChapterView, _ words: Words, in part: PagePart) -> HTML {
  if view.ways.isEmpty { return .empty }
  let items = view.ways.map { way in
    "<li>\(way.link)\(way.reason.map { "<br/>\($0)" as HTML })</li>\n" as HTML
  }
  switch view.waysHeading {
  case .start:
    return """
      <section class="start" aria-labelledby="\(part.labels("p.start"))">
      \(part.heading("p.start", words[.strandStart]))
      <ul>
      \(items)</ul>
      </section>

      """
  case .steps:
    return """
      <section class="steps" aria-labelledby="\(part.labels("p.steps"))">
      \(part.heading("p.steps", words[.pathwaySteps]))
      <ol>
      \(items)</ol>
      </section>

      """
  }
}
