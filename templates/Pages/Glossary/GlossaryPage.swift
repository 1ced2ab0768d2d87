public import Hypertext

/// The glossary, from A to Z, with anchors everywhere.
public func glossaryPage(_ view: GlossaryView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
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
