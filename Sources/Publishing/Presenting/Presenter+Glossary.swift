import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All terms by letter, each with what it means.
  func glossary() -> HTML {
    let here = SiteAddress.page(.glossary)
    let letters = Alphabet.grouped(hub.library.terms) { $0.term }
    let view = GlossaryView(
      page: pageView(of: .glossary),
      letters: letters.map { letter, terms in
        GlossaryLetter(
          letter: letter,
          terms: terms.map {
            TermItem(
              term: $0.term, anchor: $0.anchor, definition: $0.definition,
              page: Href(from: here, to: SiteAddress.term($0)))
          })
      })
    return glossaryPage(view, in: frame(at: here, section: .glossary))
  }

  /// What every term means, for the script of pages.
  func termMeanings() -> [UInt8] {
    let here = SiteAddress.page(.glossary)
    return glossaryScript(
      hub.library.terms.map {
        TermItem(
          term: $0.term, anchor: $0.anchor, definition: $0.definition,
          page: Href(from: here, to: SiteAddress.term($0)))
      }, in: frame(at: here, section: .glossary))
  }

  /// The number of a term that another names. Whether there is one depends on all of them.
  func number(ofTerm name: String) -> Int? {
    hub.note(.terms)
    return index.term(name)
  }

  /// The page of one term, with the pages that use it.
  func term(_ number: Int) -> HTML {
    let term = hub.library.terms[number]
    let here = SiteAddress.term(term)
    let view = TermView(
      page: pageView(title: term.term, summary: term.definition, at: here, within: .glossary),
      also: term.also,
      see: term.see.compactMap { name in
        self.number(ofTerm: name).map {
          Link(name, href(toPath: SiteAddress.term(hub.library.terms[$0]), from: here))
        }
      },
      source: sourceLink(term.source, from: here),
      uses: items(hub.relations.usedOn[number], from: here, summary: .none))
    return termPage(view, in: frame(at: here, section: .glossary))
  }
}
