import Search

/// The search index of a preview, made when it is first asked for: most readings of a hub are never searched.
actor LiveSearch {
  private let pages: [AnalysedDocument]
  private let search: HubSearch
  private var files: [String: [UInt8]]?

  /// The index of pages that were analysed before, and of all records.
  init(_ search: HubSearch, pages: [AnalysedDocument]) {
    self.search = search
    self.pages = pages
  }

  /// The bytes of the index's file at a path, or `nil` when it has none there.
  func bytes(at path: String) -> [UInt8]? {
    if let files { return files[path] }
    let settings = search.settings
    var analyser = Analyser(language: settings.language)
    let index = SearchIndex(
      pages + search.records.map { analyser.analyse($0) }, settings: settings)
    var made: [String: [UInt8]] = [:]
    index.forEachFile { made[$0.path] = $0.bytes }
    files = made
    return made[path]
  }
}
