import Basics
import FrontMatter
import Graph
import Loading
import Markdown
import Model
import Templates

/// The digests of what a hub answers: as long as all answers to what an output has asked are what they were, and so is the
/// program, its bytes are, too.
///
/// Pages and records are named by path and key, since their numbers change with what comes and goes.
struct Answers: Sendable {
  /// What is offered of a part of the hub, with its sizes, which are known when it was written.
  typealias OfferLines = @Sendable (HubPart) -> [String]

  private let hub: Hub
  private let listings: Listings
  private let root: String
  /// What every output depends on without asking: the settings.
  let base: Digest
  /// The lists from which questions choose.
  let subjects: Subjects
  /// Whether files of `assets/` are read again when what is offered is made.
  var readsFilesAgain: Bool { !hub.settings.offers.isEmpty }

  /// The answers of a hub that was read on a basis from the content folder at `root`.
  init(_ hub: Hub, _ listings: Listings, basis: PageBasis, root: String) {
    self.hub = hub
    self.listings = listings
    self.root = root
    var writer = CacheWriter()
    writer.write(basis.settings)
    writer.write(hub.settings.baseURL)
    base = Digest(of: writer.bytes)
    subjects = Subjects(hub, letters: listings.initials.map(\.letter))
  }

  /// The digest of the answer to a question; `offers` says what is offered of a part.
  func digest(of question: Question, offers: OfferLines) -> Digest {
    var writer = CacheWriter()
    write(question, to: &writer, offers: offers)
    return Digest(of: writer.bytes)
  }

  private func write(_ question: Question, to writer: inout CacheWriter, offers: OfferLines) {
    let number = question.number
    switch question.kind {
    case .pages: writer.write(hub.pages) { $0.write($1.path.text) }
    case .card:
      let page = hub.pages[number]
      writer.write(page.source.frontMatter)
      writer.write(everythingIn: hub.standing(of: page))
    case .filing:
      let resource = hub.pages[number].resource
      writer.write(resource?.kind.key)
      writer.write(resource?.strand ?? -1)
    case .days:
      let front = hub.pages[number].front
      writer.write(front.published?.isoText)
      writer.write(front.reviewed?.isoText)
    case .text: writer.write(text: number, of: hub)
    case .ties: writer.write(ties: number, of: hub)
    case .section:
      if let section = hub.section(of: number) { writer.write(section, in: hub) }
    case .strand:
      let strand = hub.strands[number]
      writer.write(strand.overview.map { hub.pages[$0].path.text })
      writer.write(strand.resources, in: hub)
      writer.write(strand.sections) { $0.write($1, in: hub) }
    case .assets: writer.write(hub.assets) { $0.write($1.path.text) }
    case .asset: writer.write(everythingIn: hub.assets[number])
    case .file:
      let place = root + "/" + hub.assets[number].path.text
      writer.write(((try? readFile(at: place)) ?? [])[...])
    case .recommendations, .terms, .sources, .organisations, .recommendation, .term, .source,
      .organisation, .timeline, .accessibility, .hubs:
      writer.write(question, of: hub.library)
    case .answers: writer.write(hub.relations.answers[number], in: hub)
    case .usedOn: writer.write(hub.relations.usedOn[number], in: hub)
    case .citedBy: writer.write(hub.relations.citedBy[number], in: hub)
    case .caseStudies: writer.write(hub.relations.caseStudies[number], in: hub)
    case .answerCount: writer.write(hub.relations.answers[number].count)
    case .caseStudyCount: writer.write(hub.relations.caseStudies[number].count)
    case .frame:
      writer.write(GeneratedPage.allCases) { $0.write(hub.has($1)) }
      writer.write(hub.references.footer) { $0.write($1, in: hub) }
    case .copies: writer.write(hub.copiesMarkdown)
    case .printPack:
      let pack = hub.printPack(of: hub.parts[number])
      writer.write(pack?.path)
      writer.write(pack?.pages ?? [], in: hub)
    case .offers: writer.write(offers(hub.parts[number])) { $0.write($1) }
    case .audience, .topic, .kind, .kinds, .pathways, .studies, .news, .coverage, .letter,
      .alphabet:
      writer.write(question, of: listings, in: hub)
    }
  }
}
