import Model

/// The registers, of which each record is asked for by itself.
final class NotedLibrary: Sendable {
  private let library: Library
  private let trace: Trace?

  init(_ library: Library, noting trace: Trace? = nil) {
    self.library = library
    self.trace = trace
  }

  /// The recommendations by number.
  var recommendations: NotedRecords<Recommendation> {
    NotedRecords(library.recommendations, .recommendation, .recommendations, noting: trace)
  }

  /// The glossary by term.
  var terms: NotedRecords<Term> { NotedRecords(library.terms, .term, .terms, noting: trace) }

  /// What the terms are called.
  var termNames: [String] {
    trace?.note(Question(.terms))
    return library.terms.map(\.term)
  }

  /// The evidence library by key.
  var sources: NotedRecords<Source> {
    NotedRecords(library.sources, .source, .sources, noting: trace)
  }

  /// One source, or all of them.
  func sources(_ number: Int?) -> [Source] { number.map { [sources[$0]] } ?? Array(sources) }

  /// Who case studies are about, by name.
  var organisations: NotedRecords<Organisation> {
    NotedRecords(library.organisations, .organisation, .organisations, noting: trace)
  }

  /// What happened when, in order.
  var timeline: [TimelineEntry] {
    trace?.note(Question(.timeline))
    return library.timeline
  }

  /// What the accessibility statement says.
  var accessibility: AccessibilityStatement? {
    trace?.note(Question(.accessibility))
    return library.accessibility
  }

  /// What is kept of other hubs.
  var hubs: [HubCopy] {
    trace?.note(Question(.hubs))
    return library.hubs
  }

  /// The keys of the organisations that their sources do not name.
  var anonymousOrganisations: Set<String> {
    Set(organisations.filter(\.isAnonymous).map(\.key))
  }

  /// The id of a term on the glossary page: which terms a text names, and where they stand, comes with the text.
  func anchor(ofTerm term: Int) -> String { library.terms[term].anchor }
}

/// The records of a register.
struct NotedRecords<Record: Sendable>: RandomAccessCollection, Sendable {
  private let records: [Record]
  private let one: Question.Kind
  private let all: Question.Kind
  private let trace: Trace?

  fileprivate init(
    _ records: [Record], _ one: Question.Kind, _ all: Question.Kind, noting trace: Trace?
  ) {
    self.records = records
    self.one = one
    self.all = all
    self.trace = trace
  }

  var startIndex: Int { 0 }

  /// Which records there are, and in which order, is asked for by going through them.
  var endIndex: Int {
    trace?.note(Question(all))
    return records.count
  }

  subscript(number: Int) -> Record {
    trace?.note(Question(one, number))
    return records[number]
  }
}
