public import Hypertext

/// A whole page: the frame, and in its main part what stands above the body, the body and what
/// stands below it.
///
/// The three parts are given apart so that the body's bytes are copied once.
public func layout(
  _ page: PageView, in frame: Frame, structuredData: JSON? = nil, above: HTML,
  body: HTML = .empty, below: HTML = .empty
) -> HTML {
  let head = pageHead(page, in: frame, structuredData: structuredData)
  // Of these, the parts that differ from page to page and hold text.
  let text = 7...9
  let pieces = [
    frame.root, sheetFoot(page, in: frame), frame.head, head, frame.opening,
    frame.standsAlone ? .empty : languageSwitch(page, frame.words), frame.masthead, above, body,
    below,
    frame.standsAlone ? .empty : remarks(on: page, in: frame), paperAddress(page), frame.closing,
  ]
  var bytes: [UInt8] = []
  bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.bytes.count } + 1024)
  for (index, piece) in pieces.enumerated() {
    if let typography = frame.typography, text.contains(index) {
      Typesetter.append(piece, to: &bytes, with: typography)
    } else {
      bytes.append(contentsOf: piece.bytes)
    }
  }
  return HTML(trusted: bytes)
}

/// What stands at the foot of each sheet of paper: the page, where it is, and how new it is. Margin boxes of a style sheet
/// inherit from the root of a document (CSS Paged Media 3, section 4.2), so it is an attribute there.
private func sheetFoot(_ page: PageView, in frame: Frame) -> HTML {
  let place = [page.canonical.map { "\($0)" as HTML }, page.dated.map(frame.words.plainDate)]
    .compactMap { $0 }
  return """
     data-sheet="\(page.title)\(frame.titleEnd)\
    \(if: !place.isEmpty, "&#10;\(separated(place, by: " · "))")"
    """
}

/// What the head says of this page only.
private func pageHead(_ page: PageView, in frame: Frame, structuredData: JSON?) -> HTML {
  let words = frame.words
  let trail = page.trail.map { " \(words[.titleSeparator]) \($0)" as HTML }
  let description = page.description.isEmpty ? page.summary ?? "" : page.description
  return """
    <title>\(page.title)\(trail)\(frame.titleEnd)</title>
    <meta name="description" content="\(description)"/>
    \(address(page))<meta property="og:type" content="article"/>
    <meta property="og:title" content="\(page.title)"/>
    <meta property="og:description" content="\(description)"/>
    \(if: !page.isIndexed, "<meta name=\"robots\" content=\"noindex\"/>\n")\
    \(structuredData.map { "<script type=\"application/ld+json\">\($0)</script>\n" as HTML })\
    \(if: !frame.standsAlone, besides(page, words))
    """
}

/// What stands beside the page: its feed, the same as Markdown, and scripts that it can do without.
private func besides(_ page: PageView, _ words: Words) -> HTML {
  """
  \(alternates(page))\(page.feed.map { feedLink($0, title: words.fill(.feedTitle, ["hub": "\(page.title)"])) })\
  \(page.markdown.map {
    "<link rel=\"alternate\" type=\"text/markdown\" href=\"\($0)\"/>\n" as HTML })\
  \(page.tools.map { "<script src=\"\($0.script)\" defer=\"\"></script>\n" as HTML })\
  \(page.scripts.map { "<script src=\"\($0)\" defer=\"\"></script>\n" as HTML })
  """
}

/// Where whoever sees a mistake can say so, with the name of the page, or suggest a change.
private func remarks(on page: PageView, in frame: Frame) -> HTML {
  let subject = page.canonical.map { "\(page.title) (\($0.text))" } ?? page.title
  let mail = frame.mail.map {
    Link(frame.words.text(.feedback), $0.with(query: [("subject", subject)]))
  }
  let source = page.source.map { Link(frame.words.text(.suggestChange), $0) }
  let links = [mail, source].compactMap { $0 }
  if links.isEmpty { return .empty }
  return "<p class=\"quiet suggest\">\(separated(links.map(link), by: " "))</p>\n"
}

/// The page's address for those who hold it on paper; the stylesheet shows it there only.
private func paperAddress(_ page: PageView) -> HTML {
  page.canonical.map { "<p class=\"paper address\">\($0)</p>\n" } ?? .empty
}

private func address(_ page: PageView) -> HTML {
  guard let canonical = page.canonical else { return .empty }
  return """
    <link rel="canonical" href="\(canonical)"/>
    <meta property="og:url" content="\(canonical)"/>

    """
}
