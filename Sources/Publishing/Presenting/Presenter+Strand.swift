import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  func strand(_ page: PageID, _ overview: Strand.Overview) -> HTML {
    let here = hub.pages[page].output
    let strand = hub.strands[overview.strand]
    let studies = lists.caseStudies.filter { hub.strand(of: $0) == overview.strand }
    var head = pageView(of: page)
    if hub.settings.baseURL != nil {
      head.feed = href(toPath: SiteAddress.feed(of: strand), from: here)
    }
    let view = StrandView(
      page: head,
      claim: overview.claim,
      figures: figures(of: overview, from: here),
      startHere: items(named(.startHere, by: page), from: here, strand: false),
      headings: headings(of: page),
      body: body(of: page),
      logicModel: overview.logicModel.map(LogicModelView.init),
      groups: groupsByKind(
        strand.ownResources, from: here, filters: [("strand", strand.setting.folder)])
        + groups(of: strand.sections, from: here),
      caseStudies: caseStudyRows(
        studies, from: here, filters: [("strand", strand.setting.folder)]),
      comparison: studies.isEmpty ? nil : link(to: .comparison, from: here),
      recommendations: recommendations(onStrand: overview.strand, from: here),
      references: references(of: page, from: here),
      facts: facts(of: page, from: here),
      previous: strandLink(overview.strand - 1, from: here),
      next: strandLink(overview.strand + 1, from: here),
      pack: printLink(of: .strand(overview.strand), words.packName, from: here),
      offers: offers(of: .strand(overview.strand), from: here))
    return strandPage(view, in: frame(at: here, strand: overview.strand + 1))
  }

  /// What leads to the print pack of a part.
  func printLink(of part: HubPart, _ name: String, from here: String) -> Link? {
    hub.printPack(of: part).map { Link(name, href(toPath: $0.path, from: here)) }
  }

  /// The evidence of a strand in figures.
  func figures(of overview: Strand.Overview, from here: String) -> [FigureView] {
    overview.figures.map {
      FigureView(
        value: $0.value, label: $0.label, caveat: $0.caveat,
        source: sourceLink($0.source, from: here))
    }
  }

  /// The pages that a page's front matter names for one use, in the order in which it names them.
  func named(_ use: NamedReference.Use, by page: PageID) -> [PageID] {
    hub.references.named[page].filter { $0.use == use }.compactMap(\.page)
  }

  /// Resources by kind, those of one kind in reading order; `filters` are those of a search that finds them all.
  func groupsByKind(
    _ resources: [PageID], from here: String, filters: [(String, String)]
  ) -> [ResourceGroup] {
    hub.settings.kinds.all.compactMap { kind in
      let ofKind = resources.filter { hub.kind(of: $0) == kind }
      guard !ofKind.isEmpty else { return nil }
      return ResourceGroup(
        title: hub.settings.kinds.areSeveral ? words[kind].plural : "", anchor: "kind-" + kind.key,
        items: items(
          ofKind, from: here, strand: false, kind: false, summary: .none,
          all: words[kind].plural, filters: filters + [("kind", kind.key)]))
    }
  }

  private func recommendations(onStrand strand: Int, from here: String) -> [RecommendationItem] {
    hub.library.recommendations.indices
      .filter { strandIndex(of: hub.library.recommendations[$0]) == strand }
      .map { recommendationItem($0, from: here) }
  }

  private func strandLink(_ strand: Int, from here: String) -> Link? {
    guard hub.strands.indices.contains(strand) else { return nil }
    let setting = settings.strands[strand]
    return Link(setting.title, href(toPath: setting.folder + "/index.html", from: here))
  }
}

extension LogicModelView {
  init(_ model: Strand.LogicModel) {
    self.init(
      inputs: model.inputs, activities: model.activities, outputs: model.outputs,
      outcomes: model.outcomes)
  }
}
