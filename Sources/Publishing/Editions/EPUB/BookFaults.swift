import Basics
import Diagnostics
import Graph
import Hypertext
import Markdown
import Model

/// Looks for what keeps pages of a hub from being a book.
struct BookFaults {
  /// What was found.
  private(set) var diagnostics: [Diagnostic] = []
  private let hub: Reader

  init(_ hub: Reader) {
    self.hub = hub
  }

  /// The pictures that pages show, as their numbers in ``Hub/assets``.
  mutating func pictures(of pages: [PageID]) -> [Int] {
    var shown: Set<Int> = []
    for page in pages {
      for (number, target) in hub.references.images[page].enumerated() {
        guard case .asset(let asset) = target else { continue }
        shown.insert(asset)
        if hub.assets[asset].mediaTypeInBooks == nil { report(number, of: page) }
      }
    }
    return shown.sorted()
  }

  private mutating func report(_ image: Int, of page: PageID) {
    let written = hub.pages[page].body.images[image]
    diagnostics.append(
      Diagnostic(
        BookRules.bookPicture, "'\(written.destination)' is a picture that books cannot show",
        at: .init(hub.prefix + hub.pages[page].file.text, written.range),
        suggestion: .init("save it as PNG, JPEG, GIF, WebP or SVG")))
  }

  /// The name by which all versions of a book are known.
  mutating func identifier(of selection: PageSelection) -> String? {
    do throws(PackFaults) {
      return try PackIdentifier.make(for: selection, of: hub, as: .book)
    } catch {
      diagnostics += error.diagnostics
      return nil
    }
  }

  /// The newest day on which somebody published or checked one of the pages.
  mutating func newestDay(of pages: [PageID]) -> CalendarDate? {
    let days = pages.flatMap { [hub.pages[$0].front.published, hub.pages[$0].front.reviewed] }
    if let newest = days.compactMap({ $0 }).max() { return newest }
    guard let first = pages.first else { return nil }
    diagnostics.append(
      Diagnostic(
        BookRules.undatedBook,
        "no page of this book says when it was published or reviewed, so nobody can say how new it is",
        at: .init(hub.prefix + hub.pages[first].file.text),
        suggestion: .init("add 'published' with a day, such as 'published: 2026-11-23'")))
    return nil
  }

  /// Looks for HTML that was let through as its author wrote it and is no XML; all other markup is ours.
  mutating func checkMarkup(of pages: [PageID], _ chapters: [HTML]) {
    guard hub.settings.allowsRawHTML else { return }
    for (page, chapter) in zip(pages, chapters) {
      guard let fault = XMLFault(in: chapter.bytes) else { continue }
      diagnostics.append(
        Diagnostic(
          BookRules.bookMarkup, "HTML in this page is not XML, as books need it: \(fault)",
          at: .init(hub.prefix + hub.pages[page].file.text),
          suggestion: .init("write it so that it is, or as Markdown")))
    }
  }
}

extension Asset {
  /// The media type of a picture that EPUB 3.3 allows everywhere (section 3.2), or `nil` for anything else.
  var mediaTypeInBooks: String? {
    switch path.fileExtension {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: nil
    }
  }
}
