import Graph
import Hypertext
import Model
import Templates

// Everything in the hub by its name.
extension Presenter {
  /// The list; in a large hub only the letters, each of which has a page.
  func aToZ(ofLetters isSplit: Bool) -> HTML {
    let here = SiteAddress.page(.aToZ)
    let view: AToZView
    if isSplit {
      view = AToZView(
        page: pageView(of: .aToZ), alphabet: lists.letters, pages: letterPages(from: here),
        letters: [])
    } else {
      let letters = letters(of: lists.names(), from: here)
      view = AToZView(
        page: pageView(of: .aToZ), alphabet: letters.map(\.letter), letters: letters)
    }
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

  /// Everything whose name begins with one letter, by its number.
  func aToZ(letter number: Int) -> HTML {
    let letter = lists.letters[number]
    let here = SiteAddress.letter(letter)
    let view = AToZView(
      page: pageView(
        title: letter, summary: words.summary(of: .aToZ), at: here, within: .aToZ),
      alphabet: lists.letters, pages: letterPages(from: here),
      letters: letters(of: lists.names(under: number), from: here))
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

  /// Whether letters have pages of their own: where there is more than fits one page.
  var splitsAToZ: Bool { lists.names().count > Self.mostEntries }

  /// About 50 kB.
  private static let mostEntries = 500

  private func letterPages(from here: String) -> [Href] {
    lists.letters.map { Href(from: here, to: SiteAddress.letter($0)) }
  }

  /// What is named, under its letters.
  private func letters(of names: [Listings.Named], from here: String) -> [AToZLetter] {
    let entries = names.map { entry in
      AToZEntry(
        title: entry.title, href: Href(from: here, to: entry.path, fragment: entry.anchor),
        label: entry.label)
    }
    return Alphabet.grouped(entries) { $0.title }.map { AToZLetter(letter: $0, entries: $1) }
  }
}
