import Graph
import Model

/// What is related to what.
struct NotedRelations: Sendable {
  private let relations: Relations
  private let trace: Trace?

  init(_ relations: Relations, noting trace: Trace?) {
    self.relations = relations
    self.trace = trace
  }

  /// For each page, the pages that link to it in their bodies.
  var linkedFrom: NotedLists<[PageID]> { ties(relations.linkedFrom) }
  /// For each page, what is worth reading with it.
  var related: NotedLists<[PageID]> { ties(relations.related) }
  /// For each page in a strand, its neighbours in reading order.
  var neighbours: NotedLists<Relations.Neighbours> { ties(relations.neighbours) }
  /// For each page, the pathways it is a step of.
  var pathways: NotedLists<[PageID]> { ties(relations.pathways) }
  /// For each page, the sources that it cites, in the order of their records.
  var citations: NotedLists<[Int]> { ties(relations.citations) }
  /// For each recommendation, the pages that bear on it.
  var answers: NotedLists<[PageID]> { NotedLists(relations.answers, .answers, noting: trace) }
  /// For each source, the pages that cite it.
  var citedBy: NotedLists<[PageID]> { NotedLists(relations.citedBy, .citedBy, noting: trace) }
  /// For each term, the pages on which it links itself.
  var usedOn: NotedLists<[PageID]> { NotedLists(relations.usedOn, .usedOn, noting: trace) }
  /// For each organisation, the case studies about it.
  var caseStudies: NotedLists<[PageID]> {
    NotedLists(relations.caseStudies, .caseStudies, noting: trace)
  }

  /// How many pages bear on a recommendation.
  func answerCount(_ recommendation: Int) -> Int {
    trace?.note(Question(.answerCount, recommendation))
    return relations.answers[recommendation].count
  }

  /// How many case studies are about an organisation.
  func caseStudyCount(_ organisation: Int) -> Int {
    trace?.note(Question(.caseStudyCount, organisation))
    return relations.caseStudies[organisation].count
  }

  /// A page in a strand among the pages nearest to it in reading order.
  func surroundings(of page: PageID) -> [PageID] {
    trace?.note(Question(.ties, page))
    return relations.surroundings(of: page)
  }

  private func ties<Element>(_ lists: [Element]) -> NotedLists<Element> {
    NotedLists(lists, .ties, noting: trace)
  }
}

/// Where every reference leads.
struct NotedReferences: Sendable {
  private let references: References
  private let trace: Trace?

  init(_ references: References, noting trace: Trace?) {
    self.references = references
    self.trace = trace
  }

  /// Links in bodies.
  var links: NotedLists<[LinkTarget]> { NotedLists(references.links, .ties, noting: trace) }
  /// Images in bodies.
  var images: NotedLists<[LinkTarget]> { NotedLists(references.images, .ties, noting: trace) }
  /// Pages that front matter names.
  var named: NotedLists<[NamedReference]> { NotedLists(references.named, .ties, noting: trace) }

  /// The page that a page's front matter names for one use, when it leads to one.
  func page(named use: NamedReference.Use, by page: PageID) -> PageID? {
    trace?.note(Question(.ties, page))
    return references.page(named: use, by: page)
  }
}

/// One thing for each page or record.
struct NotedLists<Element: Sendable>: Sendable {
  private let lists: [Element]
  private let kind: Question.Kind
  private let trace: Trace?

  fileprivate init(_ lists: [Element], _ kind: Question.Kind, noting trace: Trace?) {
    self.lists = lists
    self.kind = kind
    self.trace = trace
  }

  subscript(number: Int) -> Element {
    trace?.note(Question(kind, number))
    return lists[number]
  }
}
