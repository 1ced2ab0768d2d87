import Hypertext

/// Resources as a list: title, summary, and a quiet line with kind, strand, evidence and time.
///
/// Where not all are shown, a line says how many there are and where they are.
func resourceList(_ items: ListPart<ResourceItem>, _ words: Words) -> HTML {
  if items.isEmpty { return .empty }
  return """
    <ul class="resources">
    \(entries: items.shown)</ul>
    \(rest(of: items, words))
    """
}

extension HTML.StringInterpolation {
  /// Appends resources as the items of a list.
  fileprivate mutating func appendInterpolation(entries items: [ResourceItem]) {
    for item in items {
      appendLiteral("<li>")
      appendInterpolation(item)
      appendLiteral("</li>\n")
    }
  }

  /// Appends a resource's title, summary and quiet line, without an element round them.
  mutating func appendInterpolation(_ item: ResourceItem) {
    let card = item.card
    appendPart(of: card, 0..<card.address)
    appendClimb(item.depth)
    switch item.summary {
    case .own: appendPart(of: card, card.address..<card.summary.upperBound)
    case .none: appendPart(of: card, card.address..<card.summary.lowerBound)
    case .other(let text):
      appendPart(of: card, card.address..<card.summary.lowerBound)
      appendInterpolation(paragraph: text)
    }
    appendPart(of: card, card.summary.upperBound..<card.kindRange.lowerBound)
    if item.showsKind { appendPart(of: card, card.kindRange) }
    if item.showsStrand, !card.strand.isEmpty {
      appendPart(of: card, card.strand.lowerBound..<card.strandAddress)
      appendClimb(item.depth)
      appendPart(of: card, card.strandAddress..<card.strand.upperBound)
    }
    appendPart(of: card, card.strand.upperBound..<card.markup.count)
  }

  private mutating func appendPart(of card: ResourceCard, _ range: Range<Int>) {
    appendInterpolation(card.markup, range)
  }

  /// Appends the way up from a page to the root of the hub.
  private mutating func appendClimb(_ depth: Int) {
    for _ in 0..<depth { appendLiteral("../") }
  }
}

/// Resources under a heading of the second level, or nothing.
func resourceSection(
  _ heading: HTML, anchor: HTML, _ items: ListPart<ResourceItem>, _ words: Words
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
  return """
    <section class="group" aria-labelledby="\(group.anchor)">
    <h2 class="group-title\(thread)" id="\(group.anchor)">\(group.title)</h2>
    \(resourceList(group.items, words))</section>

    """
}
