import Hypertext

/// How many headings make a contents list worth its room.
private let fewestHeadings = 3

/// The column beside the text: the headings of the page, and the pages near it; on a small screen a bar that opens.
///
/// Nothing when there are fewer than three headings and no pages near.
/// - Parameters:
///   - headings: The headings of the body.
///   - before: The parts of the page that stand above the body.
///   - after: The parts that stand below it.
///   - siblings: The pages near this one.
///   - section: What stands in the section that the page stands in, which says more than the pages near.
func sideColumn(
  _ headings: [HeadingItem], before: [PageSection] = [], after: [PageSection] = [],
  siblings: SiblingsView? = nil, section: SectionContents? = nil, _ words: Words
) -> HTML {
  let items = before.compactMap(item) + headings.map(item) + after.compactMap(item)
  if items.count < fewestHeadings, siblings == nil, section == nil { return .empty }
  return """
    <div class="side">
    <details>
    <summary>\(words[.sideSummary])</summary>
    <div class="side-lists">
    \(if: items.count >= fewestHeadings, contents(items, words))\
    \(section.map { sectionContents($0, words) } ?? siblings.map { pagesNear($0, words) })</div>
    </details>
    </div>

    """
}

private func contents(_ items: [HTML], _ words: Words) -> HTML {
  """
  <nav class="contents" aria-labelledby="p.contents">
  <h2 id="p.contents">\(words[.contents])</h2>
  <ol>
  \(items)</ol>
  </nav>

  """
}

private func item(_ heading: HeadingItem) -> HTML {
  """
  <li\(if: heading.level > 2, " class=\"deeper\"")><a href="\(Href(fragment: heading.anchor))">\
  \(heading.title)</a></li>

  """
}

private func item(_ section: PageSection) -> HTML? {
  guard let heading = section.heading, !section.markup.isEmpty else { return nil }
  return "<li><a href=\"#\(heading.anchor)\">\(heading.title)</a></li>\n"
}

private func pagesNear(_ view: SiblingsView, _ words: Words) -> HTML {
  let items = view.pages.enumerated().map { index, page in
    """
    <li><a\(address: page.href)\(if: index == view.current, " aria-current=\"page\"")>\
    \(page.title)</a></li>

    """ as HTML
  }
  let all = words.fill(.siblingsAll, ["strand": "\(view.strand.title)"])
  return """
    <nav class="siblings" aria-labelledby="p.siblings">
    <h2 id="p.siblings">\(words[.siblings])</h2>
    <ul>
    \(items)<li class="more"><a\(address: view.strand.href)>\(all)</a></li>
    </ul>
    </nav>

    """
}
