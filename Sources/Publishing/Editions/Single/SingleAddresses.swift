import Basics
import Graph
import Hypertext
import Markdown
import Model

/// Where everything stands in a file by itself: in it, or on the web as ``PublishedAddresses`` say. Pictures stand in the
/// page.
struct SingleAddresses: AddressBook {
  /// For each page in the file, by its path on the site, what it is called there; nothing for one that is all of it.
  private let names: [String: String]
  private let pictures: [String: PictureAddress]
  private let published: PublishedAddresses

  /// The addresses of a file.
  /// - Parameters:
  ///   - pages: The pages in it, by their paths on the site, with what they are called there.
  ///   - pictures: The pictures that they show, by their paths.
  init(
    _ pages: [String: String], pictures: [String: PictureAddress], of settings: HubSettings
  ) {
    names = pages
    self.pictures = pictures
    published = PublishedAddresses(settings)
  }

  func href(to target: String, fragment: String?, from here: String) -> Href? {
    guard let name = names[target] else {
      return published.href(to: target, fragment: fragment)
    }
    if name.isEmpty { return Href(fragment: fragment ?? "p.main") }
    return Href(fragment: fragment.map { name + "." + $0 } ?? name)
  }

  func picture(at path: String, from here: String) -> PictureAddress? { pictures[path] }
}

extension Reader {
  /// The pictures that pages show, by their paths, read from the content folder at `root`.
  func embeddedPictures(
    of pages: [PageID], root: String
  ) throws(OutputError) -> [String: PictureAddress] {
    let raw = settings.allowsRawHTML ? Set(pages.flatMap(rawPictures)) : []
    var shown = Set(assets.indices.filter { raw.contains(assets[$0].path.text) })
    for page in pages {
      for case .asset(let number) in references.images[page] { shown.insert(number) }
    }
    var pictures: [String: PictureAddress] = [:]
    for asset in shown.sorted().map({ assets[$0] }) {
      guard let type = asset.kind.pictureType(asset.path.fileExtension) else { continue }
      do {
        let bytes = try readFile(at: asset.place(in: root))
        pictures[asset.path.text] = .inPage(mediaType: type, base64: base64(bytes))
      } catch {
        throw OutputError.refused(path: asset.path.text, reason: error.reason)
      }
    }
    return pictures
  }

  private func rawPictures(of page: PageID) -> [String] {
    markup(of: page).rawAddresses.filter { $0.use == .picture }.compactMap {
      HubPlace($0.address, on: pages[page])?.path
    }
  }
}

extension AssetKind {
  /// The media type of a picture, by its extension, or `nil` for what is none.
  fileprivate func pictureType(_ fileExtension: String) -> String? {
    switch self {
    case .image: "image/" + (fileExtension == "jpg" ? "jpeg" : fileExtension)
    case .drawing: "image/svg+xml"
    case .download, .media: nil
    }
  }
}
