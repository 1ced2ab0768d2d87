import Graph
import Hypertext
import Model
import Templates

// Everything in the hub by its name.
extension Presenter {
  /// The list; in a large hub only the letters, each of which has a page.
  func aToZ(_ initials: [Initial]) -> HTML {
    let here = SiteAddress.page(.aToZ)
    let view: AToZView
    if initials.isEmpty {
      let letters = letters(of: named.indices, from: here)
      view = AToZView(
        page: pageView(of: .aToZ), alphabet: letters.map(\.letter), letters: letters)
    } else {
      view = AToZView(
        page: pageView(of: .aToZ), alphabet: initials.map(\.letter),
        pages: pages(of: initials, from: here), letters: [])
    }
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

  /// Everything whose name begins with one letter.
  func aToZ(_ initials: [Initial], initial: Initial) -> HTML {
    let here = SiteAddress.letter(initial.letter)
    let view = AToZView(
      page: pageView(
        title: initial.letter, summary: words.summary(of: .aToZ), at: here, within: .aToZ),
      alphabet: initials.map(\.letter), pages: pages(of: initials, from: here),
      letters: letters(of: initial.numbers, from: here))
    return aToZPage(view, in: frame(at: here, section: .aToZ))
  }

  /// The letters that have pages of their own: none unless there is more than fits one page.
  func lettersWithPages() -> [Initial] {
    let names = named.map(\.title)
    return names.count > Self.mostEntries ? Alphabet.initials(of: names) : []
  }

  /// About 50 kB.
  private static let mostEntries = 500

  private func pages(of initials: [Initial], from here: String) -> [Href] {
    initials.map { Href(from: here, to: SiteAddress.letter($0.letter)) }
  }

  /// Some of what is ``named``, under its letters.
  private func letters(of numbers: some Sequence<Int>, from here: String) -> [AToZLetter] {
    let named = named
    let entries = numbers.map { number in
      let entry = named[number]
      return AToZEntry(
        title: entry.title, href: Href(from: here, to: entry.path, fragment: entry.anchor),
        label: entry.label)
    }
    return Alphabet.grouped(entries) { $0.title }.map { AToZLetter(letter: $0, entries: $1) }
  }

  /// Everything that has a name: pages, the records of the registers, and topics.
  private var named: [Named] {
    let library = hub.library
    return hub.pages.map { Named($0.front.title, $0.output, label(of: $0.role)) }
      + library.recommendations.map {
        Named($0.title, SiteAddress.recommendation($0), words.name(of: .recommendation))
      }
      + library.terms.map {
        Named(
          $0.term, SiteAddress.page(.glossary), words.name(of: .term), anchor: $0.anchor)
      }
      + library.organisations.map {
        Named($0.name, SiteAddress.organisation($0), words.name(of: .organisation))
      }
      + hub.settings.topics.map {
        Named($0.title, SiteAddress.topic($0), words.name(of: .topic))
      }
  }

  private func label(of role: Page.Role) -> String {
    switch role {
    case .home, .plain: words.name(of: EntryLabel.page)
    case .strand(let overview): words.name(of: overview.isOfSection ? .section : .strand)
    case .pathway: words.name(of: .pathway)
    case .resource(let resource):
      settings.kinds.areSeveral ? words[resource.kind].name : words.name(of: EntryLabel.page)
    }
  }
}

/// What has a name, and where it stands in the output.
private struct Named {
  let title: String
  let path: String
  let anchor: String?
  let label: String

  init(_ title: String, _ path: String, _ label: String, anchor: String? = nil) {
    self.title = title
    self.path = path
    self.anchor = anchor
    self.label = label
  }
}
