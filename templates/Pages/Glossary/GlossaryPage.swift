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

private func term(_ term: TermView, _ words: Words) -> HTML {
  """
  <div>
  <dt id="\(term.anchor)"><dfn>\(term.term)</dfn></dt>
  <dd>
  <p>\(term.definition)</p>
  \(forms(term, words))\(usedOn(term, words))</dd>
  </div>

  """
}

private func forms(_ term: TermView, _ words: Words) -> HTML {
  var parts: [HTML] = []
  if !term.also.isEmpty {
    parts.append(words.fill(.termAlso, ["terms": textRun(term.also, words)]))
  }
  if !term.see.isEmpty {
    parts.append(words.fill(.termSee, ["terms": linkRun(term.see, words)]))
  }
  if let source = term.source {
    parts.append(words.fill(.termSource, ["source": link(source)]))
  }
  let spans = parts.map { "<span>\($0)</span>" as HTML }
  return parts.isEmpty ? .empty : "<p class=\"quiet\">\(separated(spans, by: " "))</p>\n"
}

private func usedOn(_ term: TermView, _ words: Words) -> HTML {
  if term.usedOn.isEmpty { return .empty }
  return """
    <details class="used-on">
    <summary>\(words.count(term.usedOn.count, .termUsedOnOne, .termUsedOn))\
    <span class="unseen">: \(term.term)</span></summary>
    <ul class="links">
    \(linkItems(term.usedOn))</ul>
    </details>

    """
}
