import Basics
import FrontMatter
import Graph
import Hypertext
import Model
import Templates

/// The most pages of a book or a file that a site offers; nobody reads more in one.
private let mostPages = 1000
private let mostPagesOfFile = 200

extension Hub {
  /// All that the site offers.
  func offered(_ words: Words) -> [Offered] { parts.flatMap { offered(of: $0, words) } }

  /// What the site offers of a part, in the order of the settings: nothing that is empty or too large, and no file whose
  /// place is taken.
  func offered(of part: HubPart, _ words: Words) -> [Offered] {
    settings.offers.compactMap { form in
      switch form {
      case .epub:
        let reader = Reader(self)
        guard let pages = try? PageSelection(part.packTarget(in: reader), in: reader, words).pages,
          pages.count <= mostPages
        else { return nil }
        return Offered(form: form, part: part, path: path(of: part) + ".epub", pages: pages)
      case .file:
        let pages = packedPages(of: part)
        let path = path(of: part) + "-in-one-file.html"
        guard (1...mostPagesOfFile).contains(pages.count), !isTaken(path) else { return nil }
        return Offered(form: form, part: part, path: path, pages: pages)
      case .print:
        return printPack(of: part).map {
          Offered(form: form, part: part, path: $0.path, pages: $0.pages)
        }
      case .zip:
        return part == .hub
          ? Offered(form: form, part: part, path: path(of: part) + ".zip", pages: []) : nil
      }
    }
  }

  /// The page that offers a part to readers; `nil` where it is none that an editor wrote.
  func page(offering part: HubPart) -> PageID? {
    switch part {
    case .hub: page(at: "index.md")
    case .strand(let number): strands[number].overview
    case .pathway(let page): page
    }
  }

  /// Where what is offered of a part stands on the site, without the end of its name: beside its page.
  private func path(of part: HubPart) -> String {
    switch part {
    case .hub:
      let name = Slug.make(from: settings.title)
      return name.isEmpty ? "hub" : name
    case .strand(let number):
      let folder = strands[number].setting.folder
      return folder + "/" + (folder.split(separator: "/").last ?? "")
    case .pathway(let page): return String(pages[page].output.dropLast(".html".utf8.count))
    }
  }
}

extension HubPart {
  /// What a book of the part is made of.
  func packTarget(in hub: Reader) -> PackTarget {
    switch self {
    case .hub: .hub
    case .strand(let number): .strand(hub.settings.strands[number].folder)
    case .pathway(let page): .pathway(hub.pages[page].path.text)
    }
  }
}

extension Presenter {
  /// What readers can take away of a part, as the page at `here` offers it; nothing where the edition offers nothing.
  func offers(of part: HubPart, from here: String) -> [OfferView] {
    guard let sizes = offerSizes else { return [] }
    return hub.offered(of: part, words).compactMap { offered in
      guard let href = href(toPath: offered.path, from: here) else { return nil }
      let bytes = sizes[offered.path]
      // A preview makes no archive.
      if offered.form == .zip, bytes == nil { return nil }
      return OfferView(OfferView.Form(offered.form), href, bytes: bytes)
    }
  }

  /// What is offered of a part of the hub, with its sizes, by which it is known again.
  func offerLines(of part: HubPart) -> [String] {
    offers(of: part, from: "").map { "\($0.href.text) \($0.bytes ?? 0)" }
  }

  /// Whether readers are offered what is to be printed among the rest.
  var offersPrint: Bool { offerSizes != nil && hub.settings.offers.contains(.print) }
}

extension OfferView.Form {
  fileprivate init(_ offer: Offer) {
    self =
      switch offer {
      case .epub: .book
      case .file: .file
      case .print: .print
      case .zip: .archive
      }
  }
}
