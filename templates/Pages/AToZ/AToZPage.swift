public import Hypertext

/// Everything in the hub from A to Z, or what begins with one letter.
public func aToZPage(_ view: AToZView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page a-to-z">
      \(pageHeader(view.page, words))\(alphabet(view, words))\
      \(view.letters.map { group($0, words) })</div>

      """)
}

private func alphabet(_ view: AToZView, _ words: Words) -> HTML {
  if view.pages.isEmpty { return letters(view.alphabet, words) }
  let pages = Dictionary(zip(view.alphabet, view.pages), uniquingKeysWith: { first, _ in first })
  return letters(view.alphabet, words) { pages[$0] ?? letterHref($0) }
}

private func group(_ group: AToZLetter, _ words: Words) -> HTML {
  """
  <section class="letter-group" aria-labelledby="p.letter-\(group.letter)">
  \(letterHeading(group.letter))<ul class="entries">
  \(group.entries.map(entry))</ul>
  </section>

  """
}

private func entry(_ entry: AToZEntry) -> HTML {
  """
  <li><a href="\(entry.href)">\(entry.title)</a> <span class="note">\(entry.label)</span>\
  </li>

  """
}
