import Basics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

/// Every file of the output but for documents of several pages, the search index and the manifest: the table of contents of
/// the hub.
struct SitePlan {
  /// The files: last those that are of one page, and otherwise by path.
  var files: [PlannedFile] = []

  let hub: Hub
  private let presenter: Presenter

  init(_ hub: Hub, presenter: Presenter, contentRoot: String) {
    self.hub = hub
    self.presenter = presenter
    addPages()
    addRegisters()
    addListings()
    addProposals()
    addRedirects()
    addFeeds()
    addBibliography()
    addMarkdown(root: contentRoot)
    addAssets(root: contentRoot)
    // A file that shows many pages takes longest: begun last, it would keep one task busy while others wait.
    files.sort { ($0.isOfOnePage ? 1 : 0, $0.path) < ($1.isOfOnePage ? 1 : 0, $1.path) }
  }

  private mutating func add(
    _ path: String, source: String? = nil, isOfOnePage: Bool = false,
    _ render: @Sendable @escaping (Presenter) -> HTML
  ) {
    files.append(
      PlannedFile(path, source: source, isOfOnePage: isOfOnePage) { presenter throws(OutputError) in
        render(presenter).bytes
      })
  }

  private mutating func add(
    _ path: String, bytes: @Sendable @escaping (Presenter) -> [UInt8]
  ) {
    files.append(PlannedFile(path) { presenter throws(OutputError) in bytes(presenter) })
  }

  private mutating func add(
    _ page: GeneratedPage, _ render: @Sendable @escaping (Presenter) -> HTML
  ) {
    if hub.has(page) { add(SiteAddress.page(page), render) }
  }

  private mutating func addPages() {
    for (id, page) in hub.pages.enumerated() {
      add(page.output, source: page.file.text, isOfOnePage: true) { $0.render(id) }
    }
    if hub.page(at: "index.md") == nil {
      add(SiteAddress.home) { $0.homeWithoutPage() }
    }
  }

  private mutating func addRegisters() {
    add(.recommendations) { $0.recommendations() }
    for (number, recommendation) in hub.library.recommendations.enumerated() {
      add(SiteAddress.recommendation(recommendation)) { $0.recommendation(number) }
    }
    add(.evidence) { $0.evidenceLibrary() }
    for (number, source) in hub.library.sources.enumerated() {
      add(SiteAddress.source(source)) { $0.source(number) }
    }
    add(.organisations) { $0.organisations() }
    for (number, organisation) in hub.library.organisations.enumerated() {
      add(SiteAddress.organisation(organisation)) { $0.organisation(number) }
    }
    add(.glossary) { $0.glossary() }
    if hub.has(.glossary) {
      add(SiteAddress.glossaryScript, bytes: { $0.termMeanings() })
    }
    for (number, term) in hub.library.terms.enumerated() {
      add(SiteAddress.term(term)) { $0.term(number) }
    }
  }

  private mutating func addListings() {
    add(.audiences) { $0.audiences() }
    for (number, audience) in hub.settings.audiences.enumerated() {
      add(SiteAddress.audience(audience)) { $0.audience(number) }
    }
    add(.topics) { $0.topics() }
    for (number, topic) in hub.settings.topics.enumerated() {
      add(SiteAddress.topic(topic)) { $0.topic(number) }
    }
    add(.kinds) { $0.kinds() }
    for kind in presenter.lists.kinds { add(SiteAddress.kind(kind)) { $0.kind(kind) } }
    add(.comparison) { $0.comparison() }
    add(.pathways) { $0.pathways() }
    let splitsAToZ = presenter.splitsAToZ
    add(.aToZ) { $0.aToZ(ofLetters: splitsAToZ) }
    if splitsAToZ {
      for (number, letter) in presenter.lists.letters.enumerated() {
        add(SiteAddress.letter(letter)) { $0.aToZ(letter: number) }
      }
    }
    add(.whatsNew) { $0.whatsNew() }
    add(.search) { $0.search() }
    add(.folder) { $0.folder() }
    for (file, pages) in presenter.folderFiles {
      let paths = pages.map { hub.pages[$0].path.text }
      files.append(
        PlannedFile(file, given: Digest(of: Array(paths.joined(separator: "\n").utf8))) {
          presenter throws(OutputError) in presenter.folderEntries(of: pages)
        })
    }
    add(.notFound) { $0.notFound() }
  }

  private mutating func addProposals() {
    if hub.settings.proposals.isEmpty { return }
    for kind in hub.settings.proposals {
      add(SiteAddress.proposal(kind)) { $0.proposal(kind) }
      add(SiteAddress.proposalData(kind), bytes: { $0.proposalData(kind) })
    }
    if hub.settings.translation != nil { return }
    add(SiteAddress.proposalScript, bytes: { _ in proposalScript })
    add(SiteAddress.proposalFormScript, bytes: { _ in proposalFormScript })
  }

  private mutating func addRedirects() {
    for (id, page) in hub.pages.enumerated() {
      for alias in page.front.aliases {
        guard let old = PagePath(alias.value) else { continue }
        add(old.output, source: page.file.text) { $0.redirect(from: old.output, to: id) }
      }
    }
  }

  private mutating func addFeeds() {
    add(SiteAddress.resources, bytes: { Feeds($0.hub).resources() })
    add(SiteAddress.resourcesSchema, bytes: { Feeds.resourcesSchema($0.settings.kinds) })
    if hub.writesGraph {
      add(SiteAddress.graph, bytes: { HubGraph(presenter: $0).bytes() })
      add(SiteAddress.graphSchema, bytes: { HubGraph.schema($0.settings.kinds) })
    }
    add(SiteAddress.languageModels, bytes: { Feeds($0.hub).languageModels() })
    if hub.settings.translation == nil {
      add(SiteAddress.headers, bytes: { Feeds($0.hub).headers() })
      if hub.pages.contains(where: { !$0.front.aliases.isEmpty }) {
        add(SiteAddress.redirects, bytes: { Feeds($0.hub).redirects() })
      }
    }
    guard let base = hub.settings.baseURL else { return }
    if hub.settings.translation == nil {
      // Documents of several pages repeat what is listed by itself, and are none of these files.
      let paths = files.map(\.path).filter { $0.hasSuffix(".html") }.sorted()
      files += Feeds.siteMaps(of: paths, base: base, presenter.languages)
    }
    add(SiteAddress.feed, bytes: { Feeds($0.hub).atom(base: base) })
    for (number, strand) in hub.strands.enumerated() {
      add(SiteAddress.feed(of: strand), bytes: { Feeds($0.hub).atom(base: base, strand: number) })
    }
  }

  private mutating func addBibliography() {
    guard hub.has(.evidence) else { return }
    add(SiteAddress.bibliography, nil)
    for (number, source) in hub.library.sources.enumerated() {
      add(SiteAddress.references(to: source), number)
    }
  }

  /// Adds all sources, or one, as files for programs that keep references.
  private mutating func add(_ places: (csl: String, bibTeX: String), _ source: Int?) {
    add(places.csl, bytes: { Bibliography($0).csl($0.library.sources(source)) })
    add(places.bibTeX, bytes: { Bibliography($0).bibTeX($0.library.sources(source)) })
  }

  private mutating func addMarkdown(root: String) {
    guard hub.copiesMarkdown else { return }
    for (id, page) in hub.pages.enumerated() {
      files.append(
        PlannedFile(
          SiteAddress.markdown(of: page.path), source: page.file.text, isOfOnePage: true
        ) { presenter throws(OutputError) in
          try MarkdownCopy(id, by: presenter).bytes(root: root)
        })
    }
  }
}
