import Hypertext

/// How many headings make a contents list worth its room.
private let fewestHeadings = 3

/// The list of the page's headings, or nothing when there are fewer than three.
func contents(_ headings: [HeadingItem], _ words: Words) -> HTML {
  if headings.count < fewestHeadings { return .empty }
  return """
    <nav class="contents" aria-labelledby="p.contents">
    <h2 id="p.contents">\(words[.contents])</h2>
    <ol>
    \(headings.map(contentsItem))</ol>
    </nav>

    """
}

private func contentsItem(_ heading: HeadingItem) -> HTML {
  """
  <li\(if: heading.level > 2, " class=\"deeper\"")><a href="\(Href(fragment: heading.anchor))">\
  \(heading.title)</a></li>

  """
}
