import Basics
import Diagnostics
import FrontMatter
import Graph
import Model

/// Reads `hub.yml` and the registers in `data/`.
struct DataLoader {
  /// The files of the content folder.
  let files: ContentFiles
  /// What stands before a path in messages.
  let prefix: String
  /// The language into which the hub is translated, where it is.
  private(set) var language: HubTranslation?
  /// What is wrong so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// Registers that are there and could not be read.
  private var unread: Set<String> = []
  private let reader = YAMLReader(limits: .dataFile)

  init(_ files: ContentFiles, prefix: String) {
    self.files = files
    self.prefix = prefix
  }

  /// The settings, translated into a language where one is given, or `nil` when there is no `hub.yml` that can be read.
  mutating func loadSettings(in language: HubTranslation? = nil) -> HubSettings? {
    guard let file = open("hub.yml") else { return nil }
    guard let value = read(file) else { return nil }
    let (record, problems) = HubSchema.schema(of: HubSchema.kindKeys(in: value))
      .decode(value, in: file)
    diagnostics += problems.map { $0.diagnostic(in: file) }.withoutConsequences(of: diagnostics)
    if let language {
      self.language = language
      return translatedSettings(record, into: language)
    }
    var settings = HubSettings(record)
    settings.completeKinds(of: record, unless: diagnostics)
    checkLanguages(in: record, file: file)
    checkFolders(in: record, file: file)
    checkKeys(of: "strands", named: "folder", in: record, file: file, as: "strand")
    checkKeys(of: "audiences", named: "key", in: record, file: file, as: "audience")
    checkKeys(of: "topics", named: "key", in: record, file: file, as: "topic")
    checkKeys(of: "organisation_types", named: "key", in: record, file: file, as: "type")
    checkKeys(of: "approaches", named: "key", in: record, file: file, as: "approach")
    checkKeys(of: "kinds", named: "key", in: record, file: file, as: "kind")
    checkKeys(of: "kinds", named: "name", in: record, file: file, as: "kind")
    diagnostics +=
      DeclarationChecks(record, kinds: settings.kinds, file: file.path).diagnostics
    checkKeys(of: "hubs", named: "key", in: record, file: file, as: "hub")
    checkKeys(of: settings.hubs, file: file.path)
    return settings
  }

  /// The registers, of which `present` are there and `misnamed` must be meant by files with other names, and what is kept of
  /// other hubs, with the keys that pages may name added to `known`.
  mutating func loadLibrary(
    present: Set<String>, misnamed: Set<String> = [], hubs: [LinkedHub], known: inout KnownKeys
  ) -> Library {
    var library = Library()
    library.hubs = loadHubs(hubs, known: known)
    let hasCopies = unread.isEmpty
    unread.formUnion(misnamed)
    let sources = records("data/sources.yml", DataSchemas.source, present, known)
    library.sources = sources.map { Source($0.record, file: $0.file) }
    checkCitableKeys(of: library)
    library.takeSources(from: hubs)
    // Where a register cannot be read, nobody can say which of its keys are wrong.
    let hasSources = hasCopies && !unread.contains("data/sources.yml")
    known[.source] = hasSources ? library.sources.map(\.key).filter { !$0.isEmpty } : nil
    known.note(library.sources.map { ($0.title, $0.key) }, of: .source)
    library.isMissingSources = !hasSources
    let organisations = records("data/organisations.yml", DataSchemas.organisation, present, known)
    library.organisations = organisations.map { Organisation($0.record, file: $0.file) }
    library.takeOrganisations(from: hubs)
    known.note(library.organisations.map { ($0.name, $0.key) }, of: .organisation)
    let hasOrganisations = !unread.contains("data/organisations.yml")
    known[.organisation] =
      hasOrganisations ? library.organisations.map(\.key).filter { !$0.isEmpty } : nil
    library.terms = records("data/glossary.yml", DataSchemas.term, present, known)
      .map { Term($0.record, file: $0.file) }
    library.takeTerms(from: hubs)
    library.translateNamesOfTerms()
    library.terms.sort { ReadingOrder.precedes($0.term, $1.term) }
    library.recommendations = records(
      "data/recommendations.yml", DataSchemas.recommendation, present, known
    ).map { Recommendation($0.record, file: $0.file) }.filter { $0.number > 0 }.sorted {
      $0.number < $1.number
    }
    library.isMissingRecommendations = unread.contains("data/recommendations.yml")
    library.timeline = records("data/timeline.yml", DataSchemas.timelineEntry, present, known)
      .compactMap { TimelineEntry($0.record, file: $0.file) }.sorted { $0.sort < $1.sort }
    library.accessibility = loadAccessibility(present, known)
    library.sources.sort { $0.key < $1.key }
    library.organisations.sort { ReadingOrder.precedes($0.name, $1.name) }
    checkKeys(of: library)
    return library
  }

  private mutating func loadAccessibility(
    _ present: Set<String>, _ known: KnownKeys
  ) -> AccessibilityStatement? {
    let path = "data/accessibility.yml"
    guard present.contains(path), let file = open(path), let value = read(file) else { return nil }
    let (record, problems) = DataSchemas.accessibility.decode(value, in: file, known: known)
    diagnostics += problems.map { $0.diagnostic(in: file) }.withoutConsequences(of: diagnostics)
    let words = translated(
      [record], at: path, DataSchemas.accessibility, isList: false)
    return AccessibilityStatement(words.first ?? record, file: file.path)
  }

  private mutating func records(
    _ path: String, _ schema: Schema, _ present: Set<String>, _ known: KnownKeys
  ) -> [(record: Record, file: String)] {
    guard present.contains(path) else { return [] }
    guard let file = open(path), let value = read(file) else {
      unread.insert(path)
      return []
    }
    let (records, problems) = schema.decodeList(value, in: file, known: known)
    diagnostics += problems.map { $0.diagnostic(in: file) }.withoutConsequences(of: diagnostics)
    // A record without its key is one that others may well name.
    if let key = schema.fields.first?.name, records.contains(where: { !$0.has(key) }) {
      unread.insert(path)
    }
    return translated(records, at: path, schema).map { ($0, file.path) }
  }

  mutating func open(_ path: String) -> SourceFile? {
    do {
      let limit = YAMLLimits.dataFile.bytes
      let bytes = try files.read(path, upTo: limit + 1)
      if let fault = LoadingRules.notPlainText(prefix + path, bytes) {
        diagnostics.append(fault)
        return nil
      }
      guard bytes.count <= limit else {
        diagnostics.append(
          LoadingRules.tooLarge(
            prefix + path, size: files.size(of: path) ?? bytes.count, limit: limit))
        return nil
      }
      let file = SourceFile(path: prefix + path, bytes: bytes)
      guard let fault = LoadingRules.notUTF8(file) else {
        if let fault = LoadingRules.unfinished(file) { diagnostics.append(fault) }
        return file
      }
      diagnostics.append(fault)
    } catch {
      diagnostics.append(
        path == "hub.yml"
          ? LoadingRules.noSettings(prefix + path, error)
          : LoadingRules.unreadable(prefix + path, error))
    }
    return nil
  }

  mutating func read(_ file: SourceFile) -> YAMLValue? {
    let reading = reader.read(file)
    diagnostics += reading.problems.map { $0.diagnostic(in: file) }
    return reading.value
  }

  /// Marks a register as one that cannot be read.
  mutating func noteUnread(_ path: String) { unread.insert(path) }

  /// Adds to what is wrong.
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
