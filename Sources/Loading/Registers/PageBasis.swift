package import Basics
import Model

/// Everything in a content folder that a page is made of beside its own file: the settings, the registers, and the
/// files of numbers that charts may show.
package struct PageBasis: Hashable, Sendable {
  /// The digest of the paths and the bytes of all of them.
  package let digest: Digest
  /// The digest of the settings alone.
  package let settings: Digest

  /// What stands in the folder at `root` now.
  ///
  /// It has to be read before anything is made of it: what changes in between then counts as changed the next time.
  init(_ listing: FolderListing, root: String) {
    var writer = CacheWriter()
    var settings: [UInt8] = []
    // No file here is read further than that.
    let most = ContentLimits().dataBytes + 1
    for entry in listing.entries where Self.holds(entry.path) {
      writer.write(entry.path)
      let bytes = try? readFile(at: root + "/" + entry.path, upTo: most)
      writer.write((bytes ?? [])[...])
      if entry.path == "hub.yml" { settings = bytes ?? [] }
    }
    digest = Digest(of: writer.bytes)
    self.settings = Digest(of: settings)
  }

  private static func holds(_ path: String) -> Bool {
    path == "hub.yml" || path.hasPrefix("data/")
      || path.hasPrefix("assets/") && path.lowercased().hasSuffix(".csv")
  }
}
