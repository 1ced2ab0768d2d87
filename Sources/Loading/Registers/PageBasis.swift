package import Basics
import FrontMatter
import Model

/// Everything in a content folder that a page is made of beside its own file: the settings, the registers, and the
/// files of numbers that charts may show.
package struct PageBasis: Hashable, Sendable {
  /// The digest of the paths and the bytes of all of them.
  package let digest: Digest
  /// The digest of the settings alone.
  package let settings: Digest
  /// The digest of the files of numbers.
  private let numbers: Digest

  /// What stands in the folder at `root` now.
  ///
  /// It has to be read before anything is made of it: what changes in between then counts as changed the next time.
  init(_ listing: FolderListing, root: String) {
    var writer = CacheWriter()
    var settings: [UInt8] = []
    var numbers = CacheWriter()
    // No file here is read further than that.
    let most = ContentLimits().dataBytes + 1
    for entry in listing.entries where Self.holds(entry.path) {
      writer.write(entry.path)
      let bytes = try? readFile(at: root + "/" + entry.path, upTo: most)
      writer.write((bytes ?? [])[...])
      if entry.path == "hub.yml" {
        settings = bytes ?? []
      } else if entry.path.hasPrefix("assets/") {
        numbers.write(entry.path)
        numbers.write((bytes ?? [])[...])
      }
    }
    digest = Digest(of: writer.bytes)
    self.settings = Digest(of: settings)
    self.numbers = Digest(of: numbers.bytes)
  }

  /// The digest of all of it that parsing a page depends on: of the registers, the keys that pages may name and the forms of
  /// terms. What records say is none of it; who keeps that of a page has to look (``PageExtractor/isCurrent(_:)``).
  func parsing(known: KnownKeys, terms: [Term]) -> Digest {
    var writer = CacheWriter()
    writer.write(settings)
    writer.write(numbers)
    writer.write(known.digest)
    writer.write(terms) { writer, term in writer.write([term.term] + term.also) { $0.write($1) } }
    return Digest(of: writer.bytes)
  }

  private static func holds(_ path: String) -> Bool {
    path.hasPrefix("hub.") && path.hasSuffix(".yml") || path.hasPrefix("data/")
      || path.hasPrefix("assets/") && path.lowercased().hasSuffix(".csv")
  }
}
