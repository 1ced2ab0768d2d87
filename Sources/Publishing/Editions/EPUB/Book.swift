import Archives
import Basics
import Diagnostics
import FrontMatter
import Graph
import Hypertext
import Markdown
import Model
import Templates

/// A book before it is packed: which pages, terms and pictures are in it, by what it is known, and how new it is.
struct Book {
  let hub: Reader
  let selection: PageSelection
  /// The numbers of the terms that its pages use, by the alphabet.
  let terms: [Int]
  /// The numbers of the pictures that its pages show, by path.
  let pictures: [Int]
  /// The one name by which all versions of it are known.
  let identifier: String
  /// The newest day on which somebody published or checked one of its pages.
  let newest: CalendarDate
  let addresses: ArchiveAddresses
  /// The presenter of its pages.
  let presenter: Presenter
  /// Its chapters, one for each page.
  let chapters: [HTML]

  var view: BookView {
    BookView(
      title: selection.title, hubName: hub.settings.title, language: hub.settings.language,
      words: presenter.words)
  }

  /// The book of some pages, or all that keeps them from being one.
  static func make(
    _ selection: PageSelection, by presenter: Presenter
  ) -> Result<Book, PackFaults> {
    let hub = presenter.hub
    var faults = BookFaults(hub)
    let pages = selection.pages
    let pictures = faults.pictures(of: pages)
    let identifier = faults.identifier(of: selection)
    let newest = faults.newestDay(of: pages)
    let terms = selection.terms(in: hub)
    let addresses = ArchiveAddresses(
      pages: pages, pictures: pictures,
      glossary: terms.isEmpty ? nil : BookPath.glossary, of: hub)
    let presenter = presenter.of(Edition(addresses: addresses, isBook: true))
    let view = BookView(
      title: selection.title, hubName: hub.settings.title, language: hub.settings.language,
      words: presenter.words)
    let chapters = pages.map { page in
      let stylesheet = Href(
        from: addresses.place(of: hub.pages[page].output) ?? "", to: BookPath.stylesheet)
      return bookChapter(presenter.chapter(page), in: view, stylesheet: stylesheet)
    }
    faults.checkMarkup(of: pages, chapters)
    guard let identifier, let newest, faults.diagnostics.isEmpty else {
      return .failure(PackFaults(diagnostics: faults.diagnostics))
    }
    return .success(
      Book(
        hub: hub, selection: selection, terms: terms, pictures: pictures, identifier: identifier,
        newest: newest, addresses: addresses, presenter: presenter, chapters: chapters))
  }
}

/// The paths of a book's own documents, from its package document.
enum BookPath {
  /// What is in the book, in which order it is read, and what it is.
  static let package = "package.opf"
  /// The table of contents.
  static let navigation = "nav.xhtml"
  /// The one stylesheet of all its pages.
  static let stylesheet = "book.css"
  /// The drawing on its cover.
  static let coverPicture = "cover.svg"
  /// The page that shows the drawing.
  static let cover = "cover.xhtml"
  /// What the book is, and who stands for it.
  static let titlePage = "title.xhtml"
  /// The words that its pages use, explained.
  static let glossary = "glossary.xhtml"
}
