import Basics
import Graph
import Loading
import Markdown
import Model
import TestSupport
import Testing

@testable import Graph
@testable import Publishing
@testable import Templates

/// Two hubs of the same pages and records that say something else everywhere, and any mixture of them.
struct TwoHubs: Sendable {
  private let one: Hub
  private let other: Hub
  private let words: Words
  /// The content folder of the first.
  let root: String

  /// The first, presented.
  let presenter: Presenter

  init(_ folder: TemporaryFolder) async throws {
    for name in ["one", "other"] {
      try folder.write(
        Dictionary(
          uniqueKeysWithValues: Self.files(name).map { ("\(name)/\($0)", $1) }))
    }
    one = try await Self.hub(folder.path + "/one")
    other = try await Self.hub(folder.path + "/other")
    root = folder.path + "/one"
    words = Words(one.settings)
    presenter = await Presenter(one, words: words, workers: 1)
  }

  private static func hub(_ path: String) async throws -> Hub {
    try #require(await ContentFolder(path: path).load(drafts: false, workers: 1).hub)
  }

  /// Every file that is made by asking.
  var files: [PlannedFile] {
    (SitePlan(one, presenter: presenter, contentRoot: root).files
      + DocumentPlan(one, presenter: presenter, contentRoot: root, isOffering: true).files)
      .filter(\.isRecorded)
  }

  /// A presenter of the second hub, in which only what was asked is what it is in the first.
  func presenter(knowing asked: [Question]) async -> Presenter {
    let asked = Set(asked)
    func has(_ kind: Question.Kind, _ subject: Int = 0) -> Bool {
      asked.contains(Question(kind, subject))
    }
    /// What each of two lists has, by what was asked of it.
    func mixed<Element>(
      _ list: (Hub) -> [Element], _ kinds: Question.Kind...
    ) -> [Element] {
      zip(list(one), list(other)).enumerated().map { number, pair in
        kinds.contains { has($0, number) } ? pair.0 : pair.1
      }
    }
    func mixed<Element>(
      _ list: (Listings) -> [Element], _ kind: Question.Kind
    ) -> [Element] { has(kind) ? list(listings.0) : list(listings.1) }
    let listings = (Listings(one, words), Listings(other, words))
    let pages = zip(one.pages, other.pages).enumerated().map { id, pair in
      let (card, text) = (
        has(.card, id) || has(.days, id) ? pair.0 : pair.1, has(.text, id) ? pair.0 : pair.1
      )
      // What a page is filed under is in both the same.
      return Page(
        path: pair.0.path, role: card.role, front: card.front, body: text.body,
        charts: text.charts, signature: pair.1.signature, source: text.source, fields: card.fields)
    }
    var library = Library()
    library.recommendations = mixed({ $0.library.recommendations }, .recommendation)
    library.terms = mixed({ $0.library.terms }, .term)
    library.sources = mixed({ $0.library.sources }, .source)
    library.organisations = mixed({ $0.library.organisations }, .organisation)
    library.timeline = (has(.timeline) ? one : other).library.timeline
    library.accessibility = (has(.accessibility) ? one : other).library.accessibility
    var references = References()
    references.links = mixed({ $0.references.links }, .ties)
    references.images = mixed({ $0.references.images }, .ties)
    references.named = mixed({ $0.references.named }, .ties)
    references.footer = one.references.footer
    var relations = Relations()
    relations.linkedFrom = mixed({ $0.relations.linkedFrom }, .ties)
    relations.related = mixed({ $0.relations.related }, .ties)
    relations.neighbours = mixed({ $0.relations.neighbours }, .ties)
    // What stands round a page is told by its neighbours.
    for id in pages.indices where has(.ties, id) {
      for near in one.relations.surroundings(of: id) {
        relations.neighbours[near] = one.relations.neighbours[near]
      }
    }
    relations.pathways = mixed({ $0.relations.pathways }, .ties)
    relations.citations = mixed({ $0.relations.citations }, .ties)
    relations.answers = mixed({ $0.relations.answers }, .answers)
    for number in relations.answers.indices where has(.answerCount, number) {
      relations.answers[number] = one.relations.answers[number]
    }
    relations.citedBy = mixed({ $0.relations.citedBy }, .citedBy)
    relations.usedOn = mixed({ $0.relations.usedOn }, .usedOn)
    relations.caseStudies = mixed({ $0.relations.caseStudies }, .caseStudies, .caseStudyCount)
    let hub = Hub(
      settings: one.settings, pages: pages,
      strands: mixed({ $0.strands }, .strand), library: library,
      assets: mixed({ $0.assets }, .asset), unpublished: [:], elsewhere: [], day: nil,
      isComplete: true,
      prefix: one.prefix, references: references, relations: relations,
      markup: Markups(one: one, other: other, asked: asked))
    let mixture = Listings(
      filed: FiledResources(
        byAudience: filed(\.byAudience, one.settings.audiences.map(\.key)) { has(.audience, $0) },
        byTopic: filed(\.byTopic, one.settings.topics.map(\.key)) { has(.topic, $0) },
        byKind: filed(\.byKind, one.settings.kinds.all) { has(.kind, $0) },
        kinds: listings.0.filed.kinds),
      pathways: mixed(\.pathways, .pathways), caseStudies: mixed(\.caseStudies, .studies),
      changes: mixed(\.changes, .news), coverage: mixed(\.coverage, .coverage),
      names: names(listings, has: { has(.letter, $0) }), initials: listings.0.initials)
    return await Presenter(hub, words: words, workers: 1, listings: mixture)
  }

  private func filed<Key>(
    _ lists: KeyPath<FiledResources, [Key: [PageID]]>, _ keys: [Key], has: (Int) -> Bool
  ) -> [Key: [PageID]] {
    let (one, other) = (FiledResources(one), FiledResources(other))
    return Dictionary(
      uniqueKeysWithValues: keys.enumerated().map { number, key in
        (key, (has(number) ? one : other)[keyPath: lists][key] ?? [])
      })
  }

  /// The names of the second hub, but for those under letters that were asked for.
  private func names(
    _ listings: (Listings, Listings), has: (Int) -> Bool
  ) -> [Listings.Named] {
    var names = listings.1.names
    for (number, initial) in listings.0.initials.enumerated() where has(number) {
      for place in initial.numbers { names[place] = listings.0.names[place] }
    }
    return names
  }

  /// The markup of the first hub for pages whose text was asked for, and of the second for others.
  private struct Markups: MarkupSource {
    let one: Hub
    let other: Hub
    let asked: Set<Question>

    func markup(of page: PageID) -> BodyMarkup {
      (asked.contains(Question(.text, page)) ? one : other).markup(of: page)
    }
  }
}
