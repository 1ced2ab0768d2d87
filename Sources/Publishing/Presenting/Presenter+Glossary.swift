import Content
import FrontMatter
import Hypertext
import Templates

extension Presenter {
  func glossary() -> HTML {
    let here = SiteAddress.page(.glossary)
    let anchors = Dictionary(
      hub.library.terms.map { ($0.term, $0.anchor) }, uniquingKeysWith: { first, _ in first })
    let letters = Alphabet.grouped(hub.library.terms.indices.map { $0 }) {
      hub.library.terms[$0].term
    }
    let view = GlossaryView(
      page: pageView(of: .glossary),
      letters: letters.map { letter, terms in
        GlossaryLetter(letter: letter, terms: terms.map { term($0, anchors: anchors, from: here) })
      })
    return glossaryPage(view, in: frame(at: here, section: .glossary))
  }

  private func term(_ number: Int, anchors: [String: String], from here: String) -> TermView {
    let term = hub.library.terms[number]
    return TermView(
      term: term.term,
      anchor: term.anchor,
      definition: term.definition,
      also: term.also,
      see: term.see.compactMap { name in
        anchors[name].map { Link(name, Href(fragment: $0)) }
      },
      source: sourceLink(term.source, from: here),
      usedOn: hub.relations.usedOn[number].prefix(Self.mostUses).map { link(to: $0, from: here) })
  }

  /// A common term is used on most pages; listing more of them helps nobody and weighs on the page.
  private static let mostUses = 2
}
