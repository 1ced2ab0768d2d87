public import Hypertext

/// Everything in the hub from A to Z.
public func aToZPage(_ view: AToZView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page a-to-z">
      \(pageHeader(view.page, words))\(letters(view.letters.map(\.letter), words))\
      \(view.letters.map { group($0, words) })</div>

      """)
}

private func group(_ group: AToZLetter, _ words: Words) -> HTML {
  """
  <section class="letter-group" aria-labelledby="p.letter-\(group.letter)">
  \(letterHeading(group.letter))<ul class="entries">
  \(group.entries.map { entry($0, words) })</ul>
  </section>

  """
}

private func entry(_ entry: AToZEntry, _ words: Words) -> HTML {
  """
  <li><a href="\(entry.href)">\(entry.title)</a> <span class="note">\(words[entry.label.word])</span>\
  </li>

  """
}
