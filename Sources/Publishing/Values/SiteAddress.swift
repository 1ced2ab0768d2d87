import Model
import Templates

/// Where every page of the output stands, as a path from its root.
enum SiteAddress {
  static let home = "index.html"
  static let stylesheet = "assets/hub.css"
  static let icon = "assets/mark.svg"
  static let worksheetScript = "assets/worksheet.js"
  static let comparisonScript = "assets/compare.js"
  static let pageScript = "assets/page.js"
  static let pageToolsScript = "assets/page-tools.js"
  static let codeScript = "assets/qr.js"
  static let folderScript = "assets/folder.js"
  static let folderStyle = "assets/folder-style.js"
  /// What the names of files with pages for a reader's folder begin with, before the first characters of keys.
  static let folderPages = "assets/folder-pages"
  static let glossaryScript = "assets/glossary.js"
  static let proposalScript = "assets/proposal.js"
  static let proposalFormScript = "assets/propose.js"
  static let feed = "feed.xml"
  static let siteMap = "sitemap.xml"
  static let resources = "resources.json"
  static let resourcesSchema = "resources.schema.json"
  /// The whole hub as JSON, and what that holds.
  static let graph = "hub.json"
  static let graphSchema = "hub.schema.json"
  /// The evidence library as CSL-JSON and as BibTeX.
  static let bibliography = (csl: "sources.json", bibTeX: "sources.bib")
  static let headers = "_headers"
  static let redirects = "_redirects"
  static let languageModels = "llms.txt"

  /// The page as Markdown.
  static func markdown(of path: PagePath) -> String { path.text }

  /// The feed of one strand.
  static func feed(of strand: Strand) -> String { strand.setting.folder + "/feed.xml" }

  /// A page that the generator makes.
  static func page(_ page: GeneratedPage) -> String {
    switch page {
    case .recommendations: "recommendations/index.html"
    case .evidence: "evidence/index.html"
    case .glossary: "glossary.html"
    case .organisations: "organisations/index.html"
    case .comparison: "case-studies.html"
    case .pathways: "pathways/index.html"
    case .audiences: "audiences/index.html"
    case .topics: "topics/index.html"
    case .kinds: "kinds/index.html"
    case .aToZ: "a-to-z.html"
    case .whatsNew: "whats-new.html"
    case .search: "search.html"
    case .folder: "folder.html"
    case .notFound: "404.html"
    }
  }

  static func recommendation(_ recommendation: Recommendation) -> String {
    "recommendations/\(recommendation.number).html"
  }

  static func source(_ source: Source) -> String {
    "evidence/\(Slug.make(from: source.key)).html"
  }

  /// A source as CSL-JSON and as BibTeX.
  static func references(to source: Source) -> (csl: String, bibTeX: String) {
    let name = "evidence/" + Slug.make(from: source.key)
    return (name + ".json", name + ".bib")
  }

  static func term(_ term: Term) -> String { "glossary/\(term.anchor).html" }

  static func organisation(_ organisation: Organisation) -> String {
    "organisations/\(Slug.make(from: organisation.key)).html"
  }

  static func audience(_ audience: HubSettings.ListedKey) -> String {
    "audiences/\(Slug.make(from: audience.key)).html"
  }

  static func topic(_ topic: HubSettings.ListedKey) -> String {
    "topics/\(Slug.make(from: topic.key)).html"
  }

  /// The page of what begins with a letter.
  static func letter(_ letter: String) -> String {
    "a-to-z/\(letter == "#" ? "other" : Slug.make(from: letter)).html"
  }

  static func kind(_ kind: Kind) -> String { "kinds/\(kind.key).html" }

  /// The form for proposing a page of a kind.
  static func proposal(_ kind: Kind) -> String { ReservedNames.proposal(of: kind) }

  /// What the scripts of that form have to know.
  static func proposalData(_ kind: Kind) -> String { "assets/propose-\(kind.key).js" }

  /// Whether a file in `assets/` holds words of the language that the hub is in.
  static func isOfLanguage(_ path: String) -> Bool {
    path == glossaryScript || path.hasPrefix("assets/propose-")
  }

  /// Whether two paths lie in one folder.
  static func shareFolder(_ first: String, _ second: String) -> Bool {
    first.split(separator: "/").dropLast() == second.split(separator: "/").dropLast()
  }

  /// The number of folders above a path.
  static func depth(of path: String) -> Int {
    path.utf8.count { $0 == UInt8(ascii: "/") }
  }
}
