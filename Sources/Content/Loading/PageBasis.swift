/// Everything in a content folder that a page is made of beside its own file: the settings, the registers, and the
/// files of numbers that charts may show.
struct PageBasis: Hashable, Sendable {
  private let files: [String: [UInt8]]

  /// What stands in the folder at `root` now.
  ///
  /// It has to be read before anything is made of it: what changes in between then counts as changed the next time.
  init(_ listing: FolderListing, root: String) {
    var files: [String: [UInt8]] = [:]
    for entry in listing.entries where Self.holds(entry.path) {
      files[entry.path] = try? readFile(at: root + "/" + entry.path)
    }
    self.files = files
  }

  private static func holds(_ path: String) -> Bool {
    path == "hub.yml" || path.hasPrefix("data/")
      || path.hasPrefix("assets/") && path.lowercased().hasSuffix(".csv")
  }
}
