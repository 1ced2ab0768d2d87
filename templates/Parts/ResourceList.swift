import Hypertext

/// Resources as a list: title, summary, and a quiet line with kind, strand, evidence and time.
func resourceList(_ items: [ResourceItem], _ words: Words) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <ul class="resources">
    \(items.map { resourceItem($0, words) })</ul>

    """
}

private func resourceItem(_ item: ResourceItem, _ words: Words) -> HTML {
  "<li>\(resourceEntry(item, words))</li>\n"
}

/// A resource's title, summary and quiet line, without an element round them.
func resourceEntry(_ item: ResourceItem, _ words: Words) -> HTML {
  """
  <p class="resource-title">\(Link(item.title, item.href))\
  \(item.status.map { " \(statusTag($0, words))" as HTML })</p>
  \(paragraph: item.summary)\(quietLine(item, words))
  """
}

private func quietLine(_ item: ResourceItem, _ words: Words) -> HTML {
  if item.kind == nil, item.strand == nil, item.detail == nil, item.evidence == nil,
    item.minutes == nil
  {
    return .empty
  }
  return """
    <p class="quiet">\(span: item.kind.map { words[$0.word] })\(item.strand) \
    \(span: item.detail)\(item.evidence.map { evidenceTag($0, words) }) \
    \(span: item.minutes.map(words.minutes))</p>

    """
}

/// Resources under a heading of the second level, or nothing.
func resourceSection(
  _ heading: HTML, anchor: HTML, _ items: [ResourceItem], _ words: Words
) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="\(anchor)">
    <h2 id="\(anchor)">\(heading)</h2>
    \(resourceList(items, words))</section>

    """
}

/// Groups of resources, each under a heading of the second level.
func resourceGroups(_ groups: [ResourceGroup], _ words: Words) -> HTML {
  groups.map { resourceGroup($0, words) }.joined()
}

private func resourceGroup(_ group: ResourceGroup, _ words: Words) -> HTML {
  let thread: HTML = group.strand.map { " thread strand-\($0)" } ?? .empty
  let more = group.more.map {
    "<p class=\"more\"><a href=\"\($0.href)\">\(words.fill(.seeAll, ["title": "\($0.title)"]))</a></p>\n"
      as HTML
  }
  return """
    <section class="group" aria-labelledby="\(group.anchor)">
    <h2 class="group-title\(thread)" id="\(group.anchor)">\(group.title)</h2>
    \(resourceList(group.items, words))\(more)</section>

    """
}
