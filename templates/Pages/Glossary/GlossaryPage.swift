public import Hypertext

/// The glossary, from A to Z, with anchors everywhere.
public func glossaryPage(_ view: GlossaryView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    structuredData: structuredData(
      definedTermSet(view.page.title, view.page.canonical?.text), of: view.page),
    above: """
      <div class="page glossary">
      \(pageHeader(view.page, words))\(letters(view.letters.map(\.letter), words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(view.letters.map { glossaryLetter($0, words) })</div>

      """)
}

/// A glossary in the terms of schema.org.
func definedTermSet(_ name: String, _ url: String?) -> JSON {
  .object([
    "@context": schemaContext, "@type": .string("DefinedTermSet"), "name": .string(name),
    "url": url.map(JSON.string),
  ])
}

private func glossaryLetter(_ letter: GlossaryLetter, _ words: Words) -> HTML {
  """
  <section class="letter-group" aria-labelledby="p.letter-\(letter.letter)">
  \(letterHeading(letter.letter))<dl class="terms">
  \(letter.terms.map { term($0, words) })</dl>
  </section>

  """
}

private func term(_ term: TermItem, _ words: Words) -> HTML {
  """
  <div>
  <dt id="\(term.anchor)"><dfn><a href="\(term.page)">\(term.term)</a></dfn></dt>
  <dd><p>\(term.definition)</p></dd>
  </div>

  """
}
