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
    _ path: String, source: String? = nil, of inputs: FileInputs = .lists,
    _ render: @Sendable @escaping (Presenter) -> HTML
  ) {
    files.append(
      PlannedFile(path, source: source, of: inputs) { [presenter] () throws(OutputError) in
        render(presenter).bytes
      })
  }

  private mutating func add(
    _ page: GeneratedPage, _ render: @Sendable @escaping (Presenter) -> HTML
  ) {
    if hub.has(page) { add(SiteAddress.page(page), render) }
  }

  private mutating func addPages() {
    let offering = presenter.offeringPages
    for (id, page) in hub.pages.enumerated() {
      let offer = offering[id].map { [FileInputs.known($0)] } ?? []
      add(
        page.output, source: page.path.text,
        of: offer.isEmpty ? .page(id) : .all([.page(id)] + offer)
      ) { $0.render(id) }
    }
    if hub.page(at: "index.md") == nil {
      let offer = presenter.digest(ofOffers: .hub).map { [FileInputs.known($0)] } ?? []
      add(SiteAddress.home, of: .all([.lists] + offer)) { $0.homeWithoutPage() }
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
      files.append(
        PlannedFile(SiteAddress.glossaryScript, of: .lists) { [presenter] in
          presenter.termMeanings()
        })
    }
    for (number, term) in hub.library.terms.enumerated() {
      add(SiteAddress.term(term)) { $0.term(number) }
    }
  }

  private mutating func addListings() {
    add(.audiences) { $0.audiences() }
    for audience in hub.settings.audiences {
      add(SiteAddress.audience(audience)) { $0.audience(audience) }
    }
    add(.topics) { $0.topics() }
    for topic in hub.settings.topics { add(SiteAddress.topic(topic)) { $0.topic(topic) } }
    add(.kinds) { $0.kinds() }
    for kind in presenter.filed.kinds { add(SiteAddress.kind(kind)) { $0.kind(kind) } }
    add(.comparison) { $0.comparison() }
    add(.pathways) { $0.pathways() }
    let initials = presenter.lettersWithPages()
    add(.aToZ) { $0.aToZ(initials) }
    for initial in initials {
      add(SiteAddress.letter(initial.letter)) { $0.aToZ(initials, initial: initial) }
    }
    add(.whatsNew) { $0.whatsNew() }
    add(.search) { $0.search() }
    add(.folder) { $0.folder() }
    for (file, pages) in presenter.folderFiles {
      files.append(
        PlannedFile(file, of: .lists) { [presenter] in presenter.folderEntries(of: pages) })
    }
    add(.notFound) { $0.notFound() }
  }

  private mutating func addProposals() {
    if hub.settings.proposals.isEmpty { return }
    for kind in hub.settings.proposals {
      add(SiteAddress.proposal(kind)) { $0.proposal(kind) }
      files.append(
        PlannedFile(SiteAddress.proposalData(kind), of: .lists) { [presenter] in
          presenter.proposalData(kind)
        })
    }
    files.append(PlannedFile(SiteAddress.proposalScript) { proposalScript })
    files.append(PlannedFile(SiteAddress.proposalFormScript) { proposalFormScript })
  }

  private mutating func addRedirects() {
    for (id, page) in hub.pages.enumerated() {
      for alias in page.front.aliases {
        guard let old = PagePath(alias.value) else { continue }
        add(old.output, source: page.path.text) { $0.redirect(from: old.output, to: id) }
      }
    }
  }

  private mutating func addFeeds() {
    let feeds = Feeds(hub)
    files.append(PlannedFile(SiteAddress.resources) { feeds.resources() })
    files.append(
      PlannedFile(SiteAddress.resourcesSchema) { [kinds = hub.settings.kinds] in
        Feeds.resourcesSchema(kinds)
      })
    if hub.writesGraph {
      files.append(
        PlannedFile(SiteAddress.graph) { [presenter] in HubGraph(presenter: presenter).bytes() })
      files.append(
        PlannedFile(SiteAddress.graphSchema) { [kinds = hub.settings.kinds] in
          HubGraph.schema(kinds)
        })
    }
    files.append(PlannedFile(SiteAddress.headers) { feeds.headers() })
    files.append(PlannedFile(SiteAddress.languageModels, of: .lists) { feeds.languageModels() })
    if hub.pages.contains(where: { !$0.front.aliases.isEmpty }) {
      files.append(PlannedFile(SiteAddress.redirects, of: .lists) { feeds.redirects() })
    }
    guard let base = hub.settings.baseURL else { return }
    // Documents of several pages repeat what is listed by itself, and are none of these files.
    let paths = files.map(\.path).filter { $0.hasSuffix(".html") }.sorted()
    files += feeds.siteMaps(of: paths, base: base)
    files.append(PlannedFile(SiteAddress.feed, of: .lists) { feeds.atom(base: base) })
    for (number, strand) in hub.strands.enumerated() {
      files.append(
        PlannedFile(SiteAddress.feed(of: strand), of: .lists) {
          feeds.atom(base: base, strand: number)
        })
    }
  }

  private mutating func addBibliography() {
    let bibliography = Bibliography(hub.library, presenter.words)
    func add(_ places: (csl: String, bibTeX: String), _ sources: [Source]) {
      files.append(PlannedFile(places.csl, of: .lists) { bibliography.csl(sources) })
      files.append(PlannedFile(places.bibTeX, of: .lists) { bibliography.bibTeX(sources) })
    }
    guard hub.has(.evidence) else { return }
    add(SiteAddress.bibliography, bibliography.sources)
    for source in bibliography.sources { add(SiteAddress.references(to: source), [source]) }
  }

  private mutating func addMarkdown(root: String) {
    guard hub.copiesMarkdown else { return }
    for (id, page) in hub.pages.enumerated() {
      files.append(
        PlannedFile(SiteAddress.markdown(of: page), source: page.path.text, of: .page(id)) {
          [presenter] () throws(OutputError) in
          try MarkdownCopy(id, by: presenter).bytes(root: root)
        })
    }
  }
}
