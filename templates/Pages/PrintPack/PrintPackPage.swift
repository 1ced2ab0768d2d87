public import Hypertext

/// All of a strand in one document: its contents, then every page as a section.
public func printPackPage(_ view: PrintPackView, in frame: Frame) -> HTML {
  let words = frame.words
  var page = view.page
  // As a file of its own it is the strand, and there is nothing to print it from.
  if frame.standsAlone { page.trail = [] }
  return layout(
    page, in: frame,
    above: """
      <article class="page pack">
      \(pageHeader(page, words))<nav class="pack-contents" aria-labelledby="p.contents">
      <h2 id="p.contents">\(words[.contents])</h2>
      <ol>
      \(view.sections.enumerated().map(contentsItem))</ol>
      </nav>

      """,
    body: view.sections.enumerated().map { section($1, number: $0 + 1, words) }.joined(),
    below: "</article>\n")
}

private func contentsItem(_ number: Int, _ section: PackSection) -> HTML {
  "<li><a href=\"#page-\(number + 1)\">\(section.chapter.title)</a></li>\n"
}

private func section(_ section: PackSection, number: Int, _ words: Words) -> HTML {
  let view = section.chapter
  let part = PagePart(number: number, title: view.title)
  return """
    <section class="pack-page" aria-labelledby="\(part.name)">
    \(view.facts.kind.map { "<p class=\"kicker\">\($0)</p>\n" as HTML })\
    <h2 id="\(part.name)"><a\(address: section.href)>\(view.title)</a></h2>
    <p class="lede">\(view.summary)</p>
    \(resourceLine(view.facts, words).map { "<p class=\"line\">\($0)</p>\n" as HTML })\
    \(view.claim.map { "<p class=\"claim\">\($0)</p>\n" as HTML })\
    \(figures(view.figures, words, in: part))\(glance(view.facts, words, in: part))\
    \(factSections(view.facts.shown(.before), words, in: part).markup)<div class="prose">
    \(view.body)
    </div>
    \(ways(view, words, in: part))\
    \(view.worksheet.map { worksheetOnPaper($0, words, in: part) })\
    \(view.logicModel.map { logicModel($0, words, in: part) })\
    \(factSections(view.facts.shown(.after), words, in: part).markup)\
    \(references(view.references, words, in: part))\
    \(credit(view.facts, after: [.related, .filed], words, in: part))</section>

    """
}

/// All of a strand in one document, to print or to carry.
public struct PrintPackView: Sendable, Hashable {
  /// The document's head.
  public var page: PageView
  /// The pages in reading order, the overview first.
  public var sections: [PackSection]

  /// Creates the value from its parts.
  public init(page: PageView, sections: [PackSection]) {
    self.page = page
    self.sections = sections
  }
}

/// One page of a print pack.
public struct PackSection: Sendable, Hashable {
  /// All that the page says, as the part of the pack that it is.
  public var chapter: ChapterView
  /// Where the page stands by itself.
  public var href: Href?

  /// Creates the value from its parts.
  public init(_ chapter: ChapterView, href: Href?) {
    self.chapter = chapter
    self.href = href
  }
}
