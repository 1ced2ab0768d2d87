import Hypertext

/// How to cite a page, in Harvard style: who stands for it, when its facts were last checked, its title, the hub and
/// where it is. Nothing for a page that does not say when.
///
/// A script may add a button that copies it.
func pageCitation(_ page: PageView, _ facts: Facts, in frame: Frame) -> HTML {
  let words = frame.words
  guard let date = facts.date(.reviewed) ?? facts.date(.published) else { return .empty }
  let owner = facts.text(.owner) ?? frame.hubName
  let place = page.canonical.map { address in
    words.fill(.availableAt, ["address": "\(address)"])
  }
  return """
    <section class="end cite" aria-labelledby="p.cite">
    <h2 id="p.cite">\(words[.citeHeading])</h2>
    <p data-citation="\(words[.citeCopy])" data-copied="\(words[.citeCopied])">\(owner) (\(date.year)) \
    <cite>\(page.title)</cite>. \(frame.hubName).\(place.map { " \($0)" as HTML })</p>
    <p class="note">\(words[.citeNote])</p>
    </section>

    """
}
