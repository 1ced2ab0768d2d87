import Hypertext

/// Links to the page before and the page after, or nothing.
func pager(previous: Link?, next: Link?, label: HTML, _ words: Words) -> HTML {
  if previous == nil, next == nil { return .empty }
  return """
    <nav class="pager" aria-label="\(label)">
    \(previous.map { side($0, words[.previous], rel: "prev") })\
    \(next.map { side($0, words[.next], rel: "next") })</nav>

    """
}

private func side(_ link: Link, _ word: HTML, rel: HTML) -> HTML {
  """
  <p class="pager-\(rel)"><a\(address: link.href) rel="\(rel)"><span>\(word)</span> \
  <b>\(link.title)</b></a></p>

  """
}
