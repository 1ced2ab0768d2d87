import Graph
import Hypertext
import Model
import Templates

/// Where everything stands in a book or a course, and where the rest of the hub does.
///
/// What the archive does not hold is where ``PublishedAddresses`` say.
struct ArchiveAddresses: AddressBook {
  /// The folder of pages and pictures: what else is in the archive stands above it, so that none of them can have the name
  /// of that.
  private static let pagesFolder = "pages/"

  /// For what the archive holds, by its path on the site, its place.
  private var places: [String: String]
  private let published: PublishedAddresses

  /// The addresses of an archive with some pages and pictures of a hub.
  /// - Parameters:
  ///   - glossary: Where its glossary stands, if it has one.
  ///   - fileExtension: That of its pages.
  init(
    pages: [PageID], pictures: [Int], glossary: String?, fileExtension: String = "xhtml",
    of hub: Reader
  ) {
    published = PublishedAddresses(hub.settings)
    places = [:]
    for page in pages {
      let output = hub.pages[page].output
      places[output] = Self.pagesFolder + output.dropLast("html".utf8.count) + fileExtension
    }
    for picture in pictures {
      let path = hub.assets[picture].path.text
      places[path] = Self.pagesFolder + path
    }
    places[SiteAddress.page(.glossary)] = glossary
  }

  /// Where what the site has at a path stands in the archive.
  func place(of path: String) -> String? { places[path] }

  func href(to target: String, fragment: String?, from here: String) -> Href? {
    if let place = places[target], let start = places[here] {
      return Href(from: start, to: place, fragment: fragment)
    }
    return published.href(to: target, fragment: fragment)
  }
}
