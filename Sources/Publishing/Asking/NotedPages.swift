import FrontMatter
import Graph
import Markdown
import Model

/// What a page says of itself.
protocol PageFront: Sendable {
  var path: PagePath { get }
  var output: String { get }
  var role: Page.Role { get }
  var front: FrontFields { get }
  var resource: Resource? { get }
  var caseStudy: CaseStudy? { get }
  /// Whether it shows the text of its source, in a translated hub.
  var isUntranslated: Bool { get }
}

extension Page: PageFront {}

/// The pages of a hub. Which there are is asked for by going through them; a page by its number was named by an earlier answer.
struct NotedPages: RandomAccessCollection, Sendable {
  private let pages: [Page]
  private let trace: Trace?

  init(_ hub: Hub, noting trace: Trace?) {
    pages = hub.pages
    self.trace = trace
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    trace?.note(Question(.pages))
    return pages.count
  }

  subscript(page: PageID) -> NotedPage { NotedPage(pages[page], page, noting: trace) }
}

/// A page, of which two things are asked for apart: what its front matter says, and its text.
struct NotedPage: PageFront {
  private let page: Page
  private let id: PageID
  private let trace: Trace?

  fileprivate init(_ page: Page, _ id: PageID, noting trace: Trace?) {
    self.page = page
    self.id = id
    self.trace = trace
  }

  /// The file below the content folder.
  var path: PagePath { page.path }
  /// The file in which its words stand: that of the translation, where it is translated.
  var file: PagePath { page.file }
  /// How it stands to its source, in a translated hub.
  var translation: PageTranslation? { card.translation }
  var isUntranslated: Bool { card.isUntranslated }
  /// Where the page made of it stands in the output.
  var output: String { page.output }

  var role: Page.Role { card.role }
  var front: FrontFields { card.front }
  var resource: Resource? { card.resource }
  var caseStudy: CaseStudy? { card.caseStudy }
  var sectionOverview: Strand.Overview? { card.sectionOverview }
  var pathway: Pathway? { card.pathway }

  /// The body without its markup.
  var body: BodyOutline { text.body }
  /// The charts of the body.
  var charts: [Chart?] { text.charts }

  /// Its path on this machine, for who takes its text from the content folder at `root`.
  func place(in root: String) -> String { root + "/" + text.file.text }

  private var card: Page {
    trace?.note(Question(.card, id))
    return page
  }

  private var text: Page {
    trace?.note(Question(.text, id))
    return page
  }
}

/// The strands of a hub in the order of its settings.
struct NotedStrands: RandomAccessCollection, Sendable {
  private let strands: [Strand]
  private let trace: Trace?

  init(_ strands: [Strand], noting trace: Trace?) {
    self.strands = strands
    self.trace = trace
  }

  var startIndex: Int { 0 }
  /// The settings say how many there are.
  var endIndex: Int { strands.count }

  subscript(strand: Int) -> Strand {
    trace?.note(Question(.strand, strand))
    return strands[strand]
  }
}

/// The files in `assets/`, by path.
struct NotedAssets: RandomAccessCollection, Sendable {
  private let assets: [Asset]
  private let trace: Trace?

  init(_ assets: [Asset], noting trace: Trace?) {
    self.assets = assets
    self.trace = trace
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    trace?.note(Question(.assets))
    return assets.count
  }

  subscript(asset: Int) -> NotedAsset { NotedAsset(assets[asset], asset, noting: trace) }
}

/// A file in `assets/`.
struct NotedAsset: Sendable {
  private let asset: Asset
  private let number: Int
  private let trace: Trace?

  fileprivate init(_ asset: Asset, _ number: Int, noting trace: Trace?) {
    self.asset = asset
    self.number = number
    self.trace = trace
  }

  /// The path below the content folder, and in the output.
  var path: PagePath { asset.path }
  /// What the extension of its name says.
  var kind: AssetKind { asset.kind }
  var mediaTypeInBooks: String? { asset.mediaTypeInBooks }

  var size: Int { fact.size }
  var dimensions: ImageDimensions? { fact.dimensions }

  /// Its path on this machine, for who takes its bytes from the content folder at `root`.
  func place(in root: String) -> String {
    trace?.note(Question(.file, number))
    return root + "/" + asset.path.text
  }

  private var fact: Asset {
    trace?.note(Question(.asset, number))
    return asset
  }
}
