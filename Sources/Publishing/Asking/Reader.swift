import Basics
import Graph
import Markdown
import Model
import Templates

/// The hub as presenters and editions may ask about it. It has the shape of ``Hub``, and notes in a ``Trace`` what is asked:
/// nothing else of the hub can reach an output, so that an output depends on nothing else.
///
/// What is free is what came with an earlier answer: a page's place, once a list or a link has led to the page, and the
/// settings, on which every output depends.
final class Reader: Sendable {
  private let hub: Hub
  private let trace: Trace?
  /// The registers.
  let library: NotedLibrary

  /// A reader of a hub; without a trace for what is made by every build anyway.
  init(_ hub: Hub, noting trace: Trace? = nil) {
    self.hub = hub
    self.trace = trace
    library = NotedLibrary(hub.library, noting: trace)
  }

  /// The same that notes what is asked.
  func noting(in trace: Trace) -> Reader { Reader(hub, noting: trace) }

  /// Notes a question that somebody else answers.
  func note(_ kind: Question.Kind, _ subject: Int = 0) { trace?.note(Question(kind, subject)) }

  /// What `hub.yml` says.
  var settings: HubSettings { hub.settings }

  /// What stands before a page's path in messages.
  var prefix: String { hub.prefix }

  /// All pages, by path.
  var pages: NotedPages { NotedPages(hub, noting: trace) }

  /// The strands in order, each with what stands in it.
  var strands: NotedStrands { NotedStrands(hub.strands, noting: trace) }

  /// The files in `assets/`, by path.
  var assets: NotedAssets { NotedAssets(hub.assets, noting: trace) }

  /// Where references lead.
  var references: NotedReferences { NotedReferences(hub.references, noting: trace) }

  /// What is related to what.
  var relations: NotedRelations { NotedRelations(hub.relations, noting: trace) }

  /// How the body of a page is shown.
  func markup(of page: PageID) -> BodyMarkup {
    note(.text, page)
    return hub.markup(of: page)
  }

  /// Whether readers find a page, and why not.
  func standing(of page: PageID) -> Standing {
    note(.card, page)
    return hub.standing(of: hub.pages[page])
  }

  /// The kind of a resource, by which it is filed.
  func kind(of page: PageID) -> Kind? {
    note(.filing, page)
    return hub.pages[page].resource?.kind
  }

  /// The strand of a resource, in which it is filed.
  func strand(of page: PageID) -> Int? {
    note(.filing, page)
    return hub.pages[page].resource?.strand
  }

  /// The days on which a page was published and reviewed.
  func days(of page: PageID) -> (published: CalendarDate?, reviewed: CalendarDate?) {
    note(.days, page)
    let front = hub.pages[page].front
    return (front.published, front.reviewed)
  }

  /// The number of the page at a path such as `caseload/salford.md`.
  func page(at path: String) -> PageID? {
    note(.pages)
    return hub.page(at: path)
  }

  /// The overviews of the sections in which a page stands, the outermost first.
  func sections(above page: PageID) -> [PageID] {
    note(.ties, page)
    return hub.sections(above: page)
  }

  /// The section whose overview a page is.
  func section(of overview: PageID) -> Strand.Section? {
    note(.section, overview)
    return hub.section(of: overview)
  }

  /// Whether a page that the generator can make has anything to show.
  func has(_ page: GeneratedPage) -> Bool {
    note(.frame)
    return hub.has(page)
  }

  /// Whether each page is also written as Markdown.
  var copiesMarkdown: Bool {
    note(.copies)
    return hub.copiesMarkdown
  }

  /// The print pack of a part, where there is one.
  func printPack(of part: HubPart) -> PrintPack? {
    if let number = hub.parts.firstIndex(of: part) { note(.printPack, number) }
    return hub.printPack(of: part)
  }

  /// What the site offers of a part.
  func offered(of part: HubPart, _ words: Words) -> [Offered] {
    if let number = hub.parts.firstIndex(of: part) { note(.offers, number) }
    return hub.offered(of: part, words)
  }

  /// Some pages by `order` and title.
  func inReadingOrder(_ pages: [PageID]) -> [PageID] {
    for page in pages { note(.card, page) }
    return ReadingOrder.sorted(pages, of: hub.pages)
  }

  /// The pages of a strand or a pathway in reading order, each once.
  func packedPages(of part: HubPart) -> [PageID] {
    switch part {
    case .hub: break
    case .strand(let number): note(.strand, number)
    case .pathway(let page): note(.ties, page)
    }
    return hub.packedPages(of: part)
  }
}
