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
  /// What keeps pages from being a book.
  struct Faults: Error {
    let diagnostics: [Diagnostic]
  }

  let hub: Hub
  let selection: BookSelection
  /// The numbers of the terms that its pages use, by the alphabet.
  let terms: [Int]
  /// The numbers of the pictures that its pages show, by path.
  let pictures: [Int]
  /// The one name by which all versions of it are known.
  let identifier: String
  /// The newest day on which somebody published or checked one of its pages.
  let newest: CalendarDate
  let addresses: BookAddresses
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
    _ selection: BookSelection, of hub: Hub, by presenter: Presenter
  ) -> Result<Book, Faults> {
    var faults = BookFaults(hub)
    let pages = selection.pages
    let pictures = faults.pictures(of: pages)
    let identifier = faults.identifier(of: selection)
    let newest = faults.newestDay(of: pages)
    let terms = selection.terms(in: hub)
    let addresses = BookAddresses(
      pages: pages, pictures: pictures,
      glossary: terms.isEmpty ? nil : BookAddresses.glossary, of: hub)
    let presenter = presenter.of(Edition(addresses: addresses, isBook: true))
    let view = BookView(
      title: selection.title, hubName: hub.settings.title, language: hub.settings.language,
      words: presenter.words)
    let chapters = pages.map { page in
      let stylesheet = Href(
        from: addresses.place(of: hub.pages[page].output) ?? "", to: BookAddresses.stylesheet)
      return bookChapter(presenter.chapter(page), in: view, stylesheet: stylesheet)
    }
    faults.checkMarkup(of: pages, chapters)
    guard let identifier, let newest, faults.diagnostics.isEmpty else {
      return .failure(Faults(diagnostics: faults.diagnostics))
    }
    return .success(
      Book(
        hub: hub, selection: selection, terms: terms, pictures: pictures, identifier: identifier,
        newest: newest, addresses: addresses, presenter: presenter, chapters: chapters))
  }
}
