public import Hypertext

/// What all pages of one folder depth and one strand share.
public struct FrameView: Sendable, Hashable {
  /// The hub's name.
  public var hubName: String
  /// The language tag of the hub, such as `en-GB`.
  public var language: String
  /// The interface's words.
  public var words: Words
  /// The home page, as seen from the folder.
  public var home: Href
  /// The hub's stylesheet.
  public var stylesheet: Href
  /// The hub's mark as a file.
  public var icon: Href
  /// The feed of what is new.
  public var feed: Href?
  /// The strands in order, each with its page.
  public var strands: [StrandTag]
  /// The number of the strand the pages belong to.
  public var currentStrand: Int?
  /// The hub's other ways in, which stand at the top: pathways, case studies, recommendations and so on.
  public var sections: [Link]
  /// Further ways in, which stand at the foot.
  public var moreSections: [Link]
  /// The place in `sections` of the one the pages belong to, from 0.
  public var currentSection: Int?
  /// The search page; `nil` where it is the page itself, whose own box is enough.
  public var search: Href?
  /// The script that every page loads and can do without.
  public var pageScript: Href?
  /// The script that suggests pages while a query is typed.
  public var searchScript: Href?
  /// The state the hub is in.
  public var phase: PhaseView?
  /// The pages about the hub.
  public var footer: [Link]
  /// The licence of its content.
  public var licence: LicenceView?
  /// Whom to write to.
  public var contact: ContactView?
  /// What makes the pages follow the hub, in a preview.
  public var live: LiveView?
  /// Whether a script of the page reads other pages of the hub.
  public var readsPages: Bool

  /// Creates the value from its parts.
  public init(
    hubName: String,
    language: String,
    words: Words,
    home: Href,
    stylesheet: Href,
    icon: Href,
    feed: Href? = nil,
    strands: [StrandTag],
    currentStrand: Int? = nil,
    sections: [Link] = [],
    moreSections: [Link] = [],
    currentSection: Int? = nil,
    search: Href? = nil,
    pageScript: Href? = nil,
    searchScript: Href? = nil,
    phase: PhaseView? = nil,
    footer: [Link] = [],
    licence: LicenceView? = nil,
    contact: ContactView? = nil,
    live: LiveView? = nil,
    readsPages: Bool = false
  ) {
    self.hubName = hubName
    self.language = language
    self.words = words
    self.home = home
    self.stylesheet = stylesheet
    self.icon = icon
    self.feed = feed
    self.strands = strands
    self.currentStrand = currentStrand
    self.sections = sections
    self.moreSections = moreSections
    self.currentSection = currentSection
    self.search = search
    self.pageScript = pageScript
    self.searchScript = searchScript
    self.phase = phase
    self.footer = footer
    self.licence = licence
    self.contact = contact
    self.live = live
    self.readsPages = readsPages
  }
}
