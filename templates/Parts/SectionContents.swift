import Hypertext

/// What stands in a section, as a page of it shows it beside its text.
public struct SectionContents: Sendable, Hashable {
  /// A page of the section, or the overview of a section in it.
  public struct Item: Sendable, Hashable {
    /// Its title and its address.
    public var link: Link
    /// Whether it is the page itself.
    public var isCurrent: Bool

    /// Creates the value from its parts.
    public init(link: Link, isCurrent: Bool) {
      self.link = link
      self.isCurrent = isCurrent
    }
  }

  /// The overview of the section.
  public var section: Link
  /// Its pages in order.
  public var pages: [Item]

  /// Creates the value from its parts.
  public init(section: Link, pages: [Item]) {
    self.section = section
    self.pages = pages
  }
}

/// The pages of a section as a list of links, the page itself marked.
func sectionContents(_ contents: SectionContents, _ words: Words) -> HTML {
  """
  <nav class="contents section" aria-labelledby="p.section">
  <h2 id="p.section">\(words[.sectionResources])</h2>
  <p>\(link(contents.section))</p>
  <ol>
  \(contents.pages.map(item))</ol>
  </nav>

  """
}

private func item(_ item: SectionContents.Item) -> HTML {
  let current: HTML = item.isCurrent ? " aria-current=\"page\"" : .empty
  let name: HTML =
    item.link.href.map { "<a href=\"\($0)\"\(current)>\(item.link.title)</a>" }
    ?? "<span\(current)>\(item.link.title)</span>"
  return "<li>\(name)</li>\n"
}
