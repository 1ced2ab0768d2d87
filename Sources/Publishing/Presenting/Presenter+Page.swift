import Basics
import FrontMatter
import Graph
import Hypertext
import Markdown
import Model
import Templates

// What pages of every sort have in common.
extension Presenter {
  /// The markup of a page that an editor wrote.
  func render(_ page: PageID) -> HTML {
    switch hub.pages[page].role {
    case .home(let home): self.home(page, home)
    case .strand(let overview):
      overview.isOfSection ? section(page, overview) : strand(page, overview)
    case .resource(let resource): self.resource(page, resource)
    case .pathway(let pathway): self.pathway(page, pathway)
    case .plain(let plain): self.plain(page, plain)
    }
  }

  func pageView(
    of page: PageID, trail: [String] = [], breadcrumbs: [Link] = []
  ) -> PageView {
    let front = hub.pages[page].front
    let here = hub.pages[page].output
    let translation = hub.pages[page].translation
    var view = PageView(
      title: front.title,
      summary: front.summary,
      description: front.description ?? front.summary,
      trail: trail,
      breadcrumbs: [homeLink(from: here)] + breadcrumbs,
      canonical: translation?.state == .missing
        ? PublishedAddresses(hub.settings).href(ofSourceTo: here, fragment: nil) : canonical(here),
      source: hub.settings.sourceURL.flatMap {
        Href(external: $0 + Href(fromRoot: hub.pages[page].file.text).text)
      },
      dated: lastDay(of: [page]),
      status: StatusLabel(hub.standing(of: page)),
      markdown: hub.copiesMarkdown
        ? href(toPath: SiteAddress.markdown(of: hub.pages[page].path), from: here) : nil,
      tools: tools(of: here))
    view.versions = versions(of: here)
    if translation?.state == .missing { view.language = hub.settings.translation?.source }
    view.translation = translation.flatMap { translationLabel($0, at: here) }
    return view
  }

  /// The page at a path in all languages of the hub; none in editions that hold one.
  private func versions(of path: String) -> [PageVersion] {
    edition.isSite ? languages?.versions(of: path) ?? [] : []
  }

  private func translationLabel(
    _ translation: PageTranslation, at here: String
  ) -> TranslationLabel? {
    guard let source = hub.settings.translation?.source else { return nil }
    let name = LanguageName.own(of: source)
    switch translation.state {
    case .current: return nil
    case .missing: return .missing(name: name, language: source)
    case .behind:
      let href =
        edition.isSite
        ? Href(from: here, to: hub.settings.shared + here)
        : PublishedAddresses(hub.settings).href(ofSourceTo: here, fragment: nil)
      return .behind(Link(name, href), language: source)
    }
  }

  /// The last day on which one of some pages was checked or published.
  func lastDay(of pages: [PageID]) -> DateView? {
    pages.flatMap { [hub.pages[$0].front.published, hub.pages[$0].front.reviewed] }
      .compactMap { $0 }.max().map(DateView.init)
  }

  /// The head of a page that the generator makes.
  func pageView(
    title: String, summary: String, at here: String, within parent: GeneratedPage? = nil
  ) -> PageView {
    var view = PageView(
      title: title,
      summary: summary,
      description: summary,
      trail: parent.map { [words.name(of: $0)] } ?? [],
      breadcrumbs: [homeLink(from: here)] + (parent.map { [link(to: $0, from: here)] } ?? []),
      canonical: canonical(here))
    view.versions = versions(of: here)
    return view
  }

  func pageView(of page: GeneratedPage) -> PageView {
    pageView(
      title: words.name(of: page), summary: words.summary(of: page), at: SiteAddress.page(page))
  }

  func homeLink(from here: String) -> Link {
    Link(words.homeName, href(toPath: SiteAddress.home, from: here))
  }

  func canonical(_ path: String) -> Href? {
    PublishedAddresses(hub.settings).href(to: path)
  }

  func headings(of page: PageID) -> [HeadingItem] {
    hub.pages[page].body.headings.filter { (2...3).contains($0.level) }.map {
      HeadingItem(title: $0.text, anchor: $0.anchor, level: $0.level)
    }
  }

  func body(of page: PageID) -> HTML { BodyRenderer(page, of: self).render() }

  /// The pages that a page is listed by: those that link to it. Without their summaries, since there may
  /// be many, and few readers want more than their names.
  func listedBy(_ page: PageID, from here: String) -> ListPart<ResourceItem> {
    items(hub.relations.linkedFrom[page], from: here, summary: .none)
  }
}
