import Hypertext

/// How to cite a page, in Harvard style: who stands for it, when its facts were last checked, its title, the hub and
/// where it is; then the same as plain text and as BibTeX. A page that does not say when can only be shared.
///
/// A script may add buttons that copy them.
func pageCitation(_ page: PageView, _ facts: Facts, in frame: Frame) -> HTML {
  let words = frame.words
  guard let date = facts.date(.reviewed) ?? facts.date(.published) else {
    return pageShare(page, words)
  }
  let owner = facts.text(.owner) ?? frame.hubName
  let place = page.canonical.map { address in
    words.fill(.availableAt, ["address": "\(address)"])
  }
  return """
    <section class="end cite" aria-labelledby="p.cite">
    <h2 id="p.cite">\(words[.citeHeading])</h2>
    <p\(copying(.citeCopy, words))>\(owner) (\(date.year)) \
    <cite>\(page.title)</cite>. \(frame.hubName).\(place.map { " \($0)" as HTML })</p>
    <p class="note">\(words[.citeNote])</p>
    <details>
    <summary>\(words[.citeOther])</summary>
    <p\(copying(.citeCopyPlain, words))>\(page.title). \(owner), \(frame.hubName), \(words.date(date)).\
    \(page.canonical.map { " \($0)" as HTML })</p>
    <pre\(copying(.citeCopyBibTeX, words))>\(bibTeX(of: page, by: owner, in: date, frame))</pre>
    </details>
    \(pageShare(page, words))</section>

    """
}

/// The words that a script needs to make a button that copies a text.
private func copying(_ button: Word, _ words: Words) -> HTML {
  " data-citation=\"\(words[button])\" data-copied=\"\(words[.citeCopied])\""
}

private func bibTeX(of page: PageView, by owner: String, in date: DateView, _ frame: Frame)
  -> String
{
  BibTeXText.entry(
    "misc", key: bibTeXKey(page.title, date),
    [
      ("author", "{\(BibTeXText.escaped(owner))}"),
      ("title", "{\(BibTeXText.escaped(page.title))}"),
      ("howpublished", BibTeXText.escaped(frame.hubName)),
      ("year", "\(date.year)"), ("month", "\(date.month)"),
      ("url", page.canonical.map { BibTeXText.address($0.text) }),
    ])
}

/// What a page is called in a list of references: the first words of its title, as far as they are of plain letters, and
/// the year.
private func bibTeXKey(_ title: String, _ date: DateView) -> String {
  let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  return (words.prefix(4).map(String.init) + ["\(date.year)"]).joined(separator: "-")
}
