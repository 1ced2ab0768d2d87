import Hypertext

/// A link.
func link(_ link: Link) -> HTML {
  "\(link)"
}

/// Links as the items of a list.
func linkItems(_ links: [Link]) -> HTML {
  "\(items: links)"
}

/// Links in a line, with commas between.
func linkRun(_ links: [Link], _ words: Words) -> HTML {
  "\(run: links, words[.listSeparator])"
}

/// Texts in a line, with commas between.
func textRun(_ texts: [String], _ words: Words) -> HTML {
  separated(texts.map { "\($0)" as HTML }, by: words[.listSeparator])
}

/// Pieces of markup with another between each two.
func separated(_ pieces: [HTML], by separator: HTML) -> HTML {
  if pieces.count == 1 { return pieces[0] }
  var result = HTML.empty
  for (index, piece) in pieces.enumerated() {
    if index > 0 { result.append(separator) }
    result.append(piece)
  }
  return result
}

/// A list of links under a heading of the second level, or nothing.
func linkSection(_ heading: HTML, anchor: HTML, _ links: [Link]) -> HTML {
  if links.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="\(anchor)">
    <h2 id="\(anchor)">\(heading)</h2>
    <ul class="links">
    \(linkItems(links))</ul>
    </section>

    """
}
