import Basics
import FrontMatter
import Graph
import Model
import Templates

/// What lists show of the whole hub, gathered once for all of them.
struct Listings: Sendable {
  /// The resources by what they are filed under.
  let filed: FiledResources
  /// The pathways in reading order.
  let pathways: [PageID]
  /// The case studies in the order of the strands.
  let caseStudies: [PageID]
  /// The last change of each resource, newest first; on the same day what is new comes before what was checked.
  let changes: [Change]
  /// For each strand and audience, how many resources bear on recommendations.
  let coverage: [[Int]]
  /// Everything that has a name: pages, the records of the registers, and topics.
  let names: [Named]
  /// The letters that names begin with.
  let initials: [Initial]

  /// A resource that was published or checked.
  struct Change: Sendable {
    let page: PageID
    let strand: Int
    let date: CalendarDate
    let isNew: Bool
  }

  /// What has a name, and where it stands in the output.
  struct Named: Sendable {
    let title: String
    let path: String
    let anchor: String?
    let label: String

    fileprivate init(_ title: String, _ path: String, _ label: String, anchor: String? = nil) {
      self.title = title
      self.path = path
      self.anchor = anchor
      self.label = label
    }
  }

}

extension Listings {
  /// What lists show of a hub.
  init(_ hub: Hub, _ words: Words) {
    let coverage = hub.strands.map { strand in
      let pages = strand.resources.map { hub.pages[$0].front }.filter {
        !$0.recommendations.isEmpty
      }
      return hub.settings.audiences.map { audience in
        pages.count { $0.audience.contains(audience.key) }
      }
    }
    let names = Self.names(in: hub, words)
    self.init(
      filed: FiledResources(hub),
      pathways: ReadingOrder.sorted(
        hub.pages.indices.filter { hub.pages[$0].pathway != nil }, of: hub.pages),
      caseStudies: hub.strands.flatMap(\.resources).filter { hub.pages[$0].caseStudy != nil },
      changes: Self.changes(in: hub), coverage: coverage, names: names,
      initials: Alphabet.initials(of: names.map(\.title)))
  }

  private static func changes(in hub: Hub) -> [Change] {
    let changes = hub.strands.enumerated().flatMap { number, strand in
      strand.resources.compactMap { page -> Change? in
        let front = hub.pages[page].front
        guard let date = [front.published, front.reviewed].compactMap({ $0 }).max() else {
          return nil
        }
        return Change(page: page, strand: number, date: date, isNew: front.published == date)
      }
    }
    return changes.sorted {
      ($1.date, $0.isNew ? 0 : 1, $0.page) < ($0.date, $1.isNew ? 0 : 1, $1.page)
    }
  }

  private static func names(in hub: Hub, _ words: Words) -> [Named] {
    let library = hub.library
    func label(of role: Page.Role) -> String {
      switch role {
      case .home, .plain: words.name(of: EntryLabel.page)
      case .strand(let overview): words.name(of: overview.isOfSection ? .section : .strand)
      case .pathway: words.name(of: .pathway)
      case .resource(let resource):
        hub.settings.kinds.areSeveral
          ? words[resource.kind].name : words.name(of: EntryLabel.page)
      }
    }
    return hub.pages.map { Named($0.front.title, $0.output, label(of: $0.role)) }
      + library.recommendations.map {
        Named($0.title, SiteAddress.recommendation($0), words.name(of: .recommendation))
      }
      + library.terms.map {
        Named($0.term, SiteAddress.page(.glossary), words.name(of: .term), anchor: $0.anchor)
      }
      + library.organisations.map {
        Named($0.name, SiteAddress.organisation($0), words.name(of: .organisation))
      }
      + hub.settings.topics.map {
        Named($0.title, SiteAddress.topic($0), words.name(of: .topic))
      }
  }
}

extension Listings {
  /// More than anyone reads; the feed and the A to Z have the rest.
  private static let mostNews = 100

  /// What was published or checked last.
  var newest: ArraySlice<Change> { changes.prefix(Self.mostNews) }

  /// The last change of each strand, newest first.
  var newestOfEachStrand: [Change] {
    var shown: Set<Int> = []
    return changes.filter { shown.insert($0.strand).inserted }
  }

  /// What has a name that begins with a letter, by its number.
  func names(under letter: Int) -> [Named] { initials[letter].numbers.map { names[$0] } }
}
