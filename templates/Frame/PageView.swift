public import Hypertext

/// What every page says of itself: its head, its place and its title.
public struct PageView: Sendable, Hashable {
  /// The title, also the one `h1`.
  public var title: String
  /// One sentence under the title.
  public var summary: String?
  /// One sentence for search engines and sharing.
  public var description: String
  /// The parts of the window title between the page and the hub, such as the strand.
  public var trail: [String]
  /// The pages above this one, home first.
  public var breadcrumbs: [Link]
  /// The page's own address on the web.
  public var canonical: Href?
  /// Where a change to the page can be suggested, as an absolute address.
  public var source: Href?
  /// The day on which it was last checked or published.
  public var dated: DateView?
  /// Whether the page is still a draft.
  public var status: StatusLabel?
  /// A feed of what is new in what the page is about.
  public var feed: Href?
  /// The page as Markdown, for programs.
  public var markdown: Href?
  /// What a reader can do with it, where a script shows it.
  public var tools: PageToolsView?
  /// The page in all languages of the hub, in their order; none where there is only one.
  public var versions: [PageVersion] = []
  /// The language of the text, where it is not that of what stands round it.
  public var language: String?
  /// How the text stands to that of its source, where there is something to say.
  public var translation: TranslationLabel?
  /// Scripts the page can do without.
  public var scripts: [Href]
  /// Whether search engines may list it.
  public var isIndexed: Bool

  /// Creates the value from its parts.
  public init(
    title: String,
    summary: String? = nil,
    description: String = "",
    trail: [String] = [],
    breadcrumbs: [Link] = [],
    canonical: Href? = nil,
    source: Href? = nil,
    dated: DateView? = nil,
    status: StatusLabel? = nil,
    feed: Href? = nil,
    markdown: Href? = nil,
    tools: PageToolsView? = nil,
    scripts: [Href] = [],
    isIndexed: Bool = true
  ) {
    self.title = title
    self.summary = summary
    self.description = description
    self.trail = trail
    self.breadcrumbs = breadcrumbs
    self.canonical = canonical
    self.source = source
    self.dated = dated
    self.status = status
    self.feed = feed
    self.markdown = markdown
    self.tools = tools
    self.scripts = scripts
    self.isIndexed = isIndexed
  }
}
