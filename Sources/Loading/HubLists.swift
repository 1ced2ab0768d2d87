import Basics
public import Diagnostics
public import FrontMatter
public import Model

/// What a hub lists in `hub.yml` and in its registers: everything that a page may name, without the pages.
public struct HubLists: Sendable {
  /// What `hub.yml` says.
  public let settings: HubSettings
  /// The registers.
  public let library: Library
  /// The keys that exist, by what they name.
  public let known: KnownKeys
  /// The fields that each sort of page may have.
  public let schemas: PageSchemas
}

extension ContentFolder {
  /// Reads `hub.yml` and the registers, and no page. The lists are `nil` when there is no `hub.yml` that
  /// can be read.
  public func lists() -> (lists: HubLists?, diagnostics: [Diagnostic]) {
    var data = DataLoader(ContentFiles(root: path), prefix: prefix)
    guard let settings = data.loadSettings() else { return (nil, data.diagnostics) }
    var known = KnownKeys(settings)
    let present = DataSchemas.registerFiles.map { "data/" + $0 }.filter {
      fileSize(at: path + "/" + $0) != nil
    }
    let library = data.loadLibrary(
      present: Set(present), hubs: settings.hubs, known: &known)
    known[.term] = library.terms.map(\.term)
    let schemas = PageSchemas(settings)
    return (
      HubLists(settings: settings, library: library, known: known, schemas: schemas),
      data.diagnostics
    )
  }
}

extension HubLists {
  /// What editors see as the name of a field, in forms and in documents: what the hub calls it, or its name in words.
  public func label(of field: Field) -> String {
    let declared = settings.declaredFields.first { $0.field.name == field.name }
    if let declared { return declared.label }
    let words = field.name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension KnownKeys {
  /// The keys that the settings list.
  init(_ settings: HubSettings) {
    self.init([
      .audience: settings.audiences.map(\.key),
      .topic: settings.topics.map(\.key),
      .region: settings.regions,
      .grade: settings.grades,
      .approach: settings.approaches.map(\.key),
      .strand: settings.strands.map(\.folder),
    ])
    // Without types of its own a hub takes any; one that is not among the usual ones is shown as another body.
    if !settings.organisationTypes.isEmpty {
      self[.organisationType] = settings.organisationTypes.map(\.key)
      note(settings.organisationTypes.map { ($0.title, $0.key) }, of: .organisationType)
    }
    note(settings.approaches.map { ($0.title, $0.key) }, of: .approach)
    note(settings.audiences.map { ($0.title, $0.key) }, of: .audience)
    note(settings.topics.map { ($0.title, $0.key) }, of: .topic)
    note(settings.strands.map { ($0.title, $0.folder) }, of: .strand)
  }
}
