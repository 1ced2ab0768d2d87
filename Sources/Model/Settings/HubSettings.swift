public import Diagnostics
public import FrontMatter
public import Markdown

/// What `hub.yml` says: everything that makes it this hub and not another.
public struct HubSettings: Sendable {
  /// The name of the hub.
  public var title = ""
  /// What tells the hub from all others and never changes; needed only by books.
  public var id: String?
  /// What the hub is, in one sentence.
  public var strapline = ""
  /// Where the hub is published, ending in `/`; needed only by the sitemap, feeds and sharing.
  public var baseURL: String?
  /// Where the content folder is on the web, for whoever suggests a change, ending in `/`: a page's path follows it.
  public var sourceURL: String?
  /// The sites whose pages may show the hub in a frame, or the words `none` or `same` alone.
  public var framedBy: [Positioned<String>] = []
  /// The language of the hub as BCP 47, such as `en-GB`.
  public var language = "en"
  /// Where `hub.yml` says so.
  public var languageRange: SourceRange?
  /// All languages in which the hub is published, that of the source first; none where there is only one.
  public var languages: [Positioned<String>] = []
  /// The language into which the hub is translated, where these are the settings of a translated hub.
  public var translation: HubTranslation?
  /// What readers find of pages that are not translated.
  public var untranslated = UntranslatedPages.show
  /// Who publishes the hub.
  public var organisation: Publisher?
  /// The stage of the service, shown in a banner on each page.
  public var phase: Phase?
  /// The licence of the content, shown on each page.
  public var licence: Licence?
  /// The strands in order.
  public var strands: [StrandSetting] = []
  /// Whom resources are for, in order.
  public var audiences: [ListedKey] = []
  /// What resources are about, in order.
  public var topics: [ListedKey] = []
  /// The regions of organisations, in order.
  public var regions: [String] = []
  /// What sorts of body organisations are, in order; where there are none, the usual ones.
  public var organisationTypes: [ListedKey] = []
  /// The grades that inspections give, in order.
  public var grades: [String] = []
  /// The groups into which what case studies tell of falls, in order.
  public var approaches: [ListedKey] = []
  /// Other hubs to whose pages those of this one link.
  public var hubs: [LinkedHub] = []
  /// Links at the foot of each page.
  public var footer: [FooterLink] = []
  /// The kinds of resource that the hub has.
  public var kinds = Kinds.usual
  /// Kinds of page for which the hub has a form that readers fill in, in order.
  public var proposals: [Kind] = []
  /// What readers can take away, in the order in which it is offered.
  public var offers: [Offer] = []
  /// The size of the paper on which pages are printed, as CSS names it.
  public var paperSize = "A4"
  /// Extra front matter fields by kind; those under `all` belong to every kind.
  public var extraFields: [String: [DeclaredField]] = [:]
  /// All fields that the hub declares, those of `fields` by kind before those of its own kinds.
  public var declaredFields: [DeclaredField] {
    extraFields.sorted { $0.key < $1.key }.flatMap(\.value) + kinds.all.flatMap(\.fields)
  }
  /// Interface words that replace the English ones.
  public var words: [NamedSetting] = []
  /// Colours and typeface that replace the hub's own.
  public var theme: [NamedSetting] = []
  /// What the content may not exceed.
  public var limits = ContentLimits()
  /// Whether each page is also written as Markdown; `nil` leaves it to the size of the hub.
  public var copiesMarkdown: Bool?
  /// The kinds of call-out: the usual ones, and those that the hub declares.
  public var callouts = CalloutKind.usual
  /// Whether raw HTML in Markdown is let through.
  public var allowsRawHTML = false

  /// Settings with nothing set.
  public init() {}

  /// A value under a name that means something to templates: a word of the interface, a colour.
  public struct NamedSetting: Sendable {
    /// The name, and where it stands.
    public let name: Positioned<String>
    /// The value.
    public let value: String
  }

  /// Who publishes the hub.
  public struct Publisher: Sendable {
    /// The name as it stands in a sentence.
    public let name: String
    /// An absolute URL.
    public let url: String?
    /// Where that stands.
    public let urlRange: SourceRange?
    /// An e-mail address for questions.
    public let email: String?
  }

  /// The stage of the service.
  public struct Phase: Sendable {
    /// A word such as "Beta".
    public let name: String
    /// A sentence that says what to expect.
    public let text: String
  }

  /// The licence of the content.
  public struct Licence: Sendable {
    /// Its name and version.
    public let name: String
    /// Where its text is.
    public let url: String?
    /// Where that stands.
    public let urlRange: SourceRange?
    /// The attribution that it asks for.
    public let text: String?
  }

  /// A strand as the settings declare it.
  public struct StrandSetting: Sendable {
    /// The folder of its pages.
    public let folder: String
    /// Its name in navigation.
    public let title: String
    /// Its colour, by name or as `#rrggbb`.
    public let colour: Positioned<String>?
  }

  /// An entry of a controlled list.
  public struct ListedKey: Sendable {
    /// What front matter writes.
    public let key: String
    /// What readers see.
    public let title: String
    /// A sentence about it.
    public let summary: String
  }

  /// A link at the foot of each page.
  public struct FooterLink: Sendable {
    /// Its words.
    public let title: String
    /// A page's path, or an absolute URL.
    public let target: Positioned<String>
  }
}

/// What content may not exceed, so that a build is bounded in time and memory.
public struct ContentLimits: Sendable {
  /// Bytes of a Markdown file.
  public var pageBytes = 1 << 20
  /// Bytes of a data file.
  public var dataBytes = 2 << 20
  /// Bytes of a file in `assets/` above which an editor is warned.
  public var assetBytes = 5 << 20

  /// The limits of a hub that sets none.
  public init() {}
}

/// A form in which a hub offers readers a strand, a pathway or all of itself, to take away.
public enum Offer: String, Sendable, Hashable, CaseIterable {
  /// A book for e-readers.
  case epub
  /// One HTML file that opens anywhere.
  case file
  /// A page to print.
  case print
  /// The whole hub in an archive.
  case zip
}
