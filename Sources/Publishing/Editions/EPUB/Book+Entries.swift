import Archives
import Graph
import Hypertext
import Model
import Templates

extension Book {
  /// The folder of the archive in which everything is but what has to be at its top.
  private static let folder = "EPUB/"

  /// The files of the archive in their order: the media type first, and as it is, so that programs find it at a fixed
  /// place (EPUB 3.3, section 4.3).
  /// - Parameter root: The content folder, from which pictures are read.
  func entries(root: String) -> [ArchiveEntry] {
    let theme = Theme(hub.settings)
    var entries = [
      ArchiveEntry("mimetype", .bytes(Array("application/epub+zip".utf8)), isStored: true),
      ArchiveEntry(
        "META-INF/container.xml",
        .bytes(bookContainer(package: Self.folder + BookPath.package).bytes)),
    ]
    func add(_ place: String, _ bytes: [UInt8]) {
      entries.append(ArchiveEntry(Self.folder + place, .bytes(bytes)))
    }
    add(BookPath.package, package.bytes)
    add(BookPath.navigation, navigation.bytes)
    add(BookPath.stylesheet, bookStylesheet(theme))
    add(BookPath.coverPicture, bookCover(view, theme))
    add(BookPath.cover, cover.bytes)
    add(BookPath.titlePage, titlePage.bytes)
    for (page, chapter) in zip(selection.pages, chapters) {
      add(place(of: page), chapter.bytes)
    }
    if !terms.isEmpty { add(BookPath.glossary, glossary.bytes) }
    for picture in pictures {
      let path = hub.assets[picture].path.text
      entries.append(
        ArchiveEntry(
          Self.folder + (addresses.place(of: path) ?? path),
          .file(hub.assets[picture].place(in: root))))
    }
    return entries
  }

  private func place(of page: PageID) -> String {
    addresses.place(of: hub.pages[page].output) ?? hub.pages[page].output
  }

  private static let stylesheet = Href(fromRoot: BookPath.stylesheet)
  private static let mediaType = "application/xhtml+xml"

  private var home: Href? { hub.settings.baseURL.flatMap(Href.init(external:)) }
  private var isPart: Bool { !selection.name.isEmpty }

  private var cover: HTML {
    bookCoverPage(
      view, picture: Href(fromRoot: BookPath.coverPicture), stylesheet: Self.stylesheet)
  }

  private var titlePage: HTML {
    bookTitlePage(
      BookTitleView(
        summary: selection.summary, isPart: isPart, newest: DateView(newest), home: home,
        licence: LicenceView(hub.settings), licenceName: hub.settings.licence?.name,
        contact: ContactView(hub.settings)),
      in: view, stylesheet: Self.stylesheet)
  }

  private var glossary: HTML {
    let explained = Set(terms)
    return bookGlossary(
      terms.map { presenter.bookTerm($0, among: explained) }, in: view,
      stylesheet: Self.stylesheet)
  }

  private var navigation: HTML {
    var entries = selection.entries(in: hub) { Href(fromRoot: place(of: $0)) }
    let glossary = terms.isEmpty ? nil : Href(fromRoot: BookPath.glossary)
    if let glossary { entries.append(BookEntry(view.words.name(of: .glossary), glossary)) }
    let first = selection.pages.first.map(place) ?? BookPath.titlePage
    let landmarks = BookLandmarks(
      cover: Href(fromRoot: BookPath.cover),
      contents: Href(fromRoot: BookPath.navigation), text: Href(fromRoot: first),
      glossary: glossary)
    return bookNavigation(entries, landmarks, in: view, stylesheet: Self.stylesheet)
  }

  private var package: XML {
    let settings = hub.settings
    let charts = selection.pages.contains { hub.pages[$0].charts.contains { $0 != nil } }
    return bookPackage(
      BookPackage(
        identifier: identifier, description: selection.summary,
        publisher: settings.organisation?.name, rights: settings.licence?.name, source: home,
        isPart: isPart, newest: DateView(newest), hasPictures: charts || !pictures.isEmpty,
        // A drawing that moves is refused as an asset; these two may hold several pictures.
        mayMove: pictures.contains { ["gif", "webp"].contains(hub.assets[$0].path.fileExtension) },
        items: items),
      in: view)
  }

  private var items: [BookItem] {
    func document(_ place: String, _ properties: [String] = []) -> BookItem {
      BookItem(Href(fromRoot: place), Self.mediaType, properties: properties, isRead: true)
    }
    func resource(_ place: String, _ type: String, _ properties: [String] = []) -> BookItem {
      BookItem(Href(fromRoot: place), type, properties: properties, isRead: false)
    }
    let chapterItems = zip(selection.pages, chapters).map { page, chapter in
      document(place(of: page), chapter.hasDrawing ? ["svg"] : [])
    }
    let pictureItems = pictures.map { picture in
      let asset = hub.assets[picture]
      return resource(
        addresses.place(of: asset.path.text) ?? asset.path.text, asset.mediaTypeInBooks ?? "")
    }
    return [
      document(BookPath.cover), document(BookPath.titlePage),
      document(BookPath.navigation, ["nav"]),
    ] + chapterItems + (terms.isEmpty ? [] : [document(BookPath.glossary)])
      + [
        resource(BookPath.coverPicture, "image/svg+xml", ["cover-image"]),
        resource(BookPath.stylesheet, "text/css"),
      ] + pictureItems
  }
}

extension HTML {
  /// Whether there is an SVG element in it, which the package document has to say.
  fileprivate var hasDrawing: Bool {
    let tag = Array("<svg".utf8)
    return bytes.indices.contains { bytes[$0] == tag[0] && bytes[$0...].starts(with: tag) }
  }
}
