import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// A page as a chapter, with links as the edition's address book has them: by itself, or as a part of the document that
  /// stands at `place`.
  func chapter(
    _ page: PageID, at place: String? = nil, as part: PagePart = .whole
  ) -> ChapterView {
    let content = hub.pages[page]
    let front = content.front
    let here = place ?? content.output
    var chapter = ChapterView(
      title: front.title, summary: front.summary, status: StatusLabel(hub.standing(of: page)),
      facts: facts(of: page, from: here),
      body: BodyRenderer(page, of: self, at: here, as: part).render(),
      references: references(of: page, from: here))
    switch content.role {
    case .home(let home):
      chapter.ways = home.waysIn.enumerated().compactMap { number, way in
        hub.references.page(named: .wayIn(number), by: page).map {
          ChapterWay(link(to: $0, from: here), reason: way.text)
        }
      }
    case .strand(let overview):
      chapter.strand = overview.strand + 1
      chapter.claim = overview.claim
      chapter.figures = figures(of: overview, from: here)
      chapter.logicModel = overview.logicModel.map(LogicModelView.init)
      chapter.ways = named(.startHere, by: page).map {
        ChapterWay(link(to: $0, from: here), reason: hub.pages[$0].front.summary)
      }
    case .resource(let resource):
      chapter.strand = resource.strand + 1
      chapter.worksheet = worksheet(of: page, from: here)
    case .pathway(let pathway):
      chapter.waysHeading = .steps
      chapter.ways = pathway.steps.enumerated().compactMap { number, step in
        hub.references.page(named: .step(number), by: page).map {
          ChapterWay(link(to: $0, from: here), reason: step.why)
        }
      }
    case .plain(let plain):
      if plain.showsTimeline { chapter.timeline = timelineEntries(from: here) }
    }
    return chapter
  }

  /// A term with what it means; other terms that the book explains stand in the same document.
  func bookTerm(_ number: Int, among terms: Set<Int>) -> BookTerm {
    let term = hub.library.terms[number]
    let here = SiteAddress.page(.glossary)
    return BookTerm(
      term: term.term, anchor: term.anchor, definition: term.definition, also: term.also,
      see: term.see.compactMap { name in
        self.number(ofTerm: name).map { other in
          let entry = hub.library.terms[other]
          return Link(
            name,
            terms.contains(other)
              ? Href(fragment: entry.anchor)
              : edition.addresses.href(to: SiteAddress.term(entry), from: here))
        }
      },
      source: sourceLink(term.source, from: here))
  }
}
