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
  "<li><a href=\"#page-\(number + 1)\">\(section.title)</a></li>\n"
}

private func section(_ section: PackSection, number: Int, _ words: Words) -> HTML {
  let part = PagePart(number: number, title: section.title)
  return """
    <section class="pack-page" aria-labelledby="\(part.name)">
    \(section.facts.kind.map { "<p class=\"kicker\">\($0)</p>\n" as HTML })\
    <h2 id="\(part.name)"><a\(address: section.href)>\(section.title)</a></h2>
    <p class="lede">\(section.summary)</p>
    \(resourceLine(section.facts, words).map { "<p class=\"line\">\($0)</p>\n" as HTML })\
    \(glance(section.facts, words, in: part))\
    \(factSections(section.facts.shown(.before), words, in: part))<div class="prose">
    \(section.body)
    </div>
    \(section.statements.map { statements($0, in: part) })\
    \(factSections(section.facts.shown(.after), words, in: part))\
    \(references(section.references, words, in: part))\
    \(credit(section.facts, after: [.related, .filed], words, in: part))</section>

    """
}

private func statements(_ section: AssessmentSection, in part: PagePart) -> HTML {
  """
  <section aria-labelledby="\(part.labels("\(section.anchor)"))">
  \(part.heading("\(section.anchor)", "\(section.title)"))
  <ol>
  \(section.statements.map { "<li>\($0)</li>\n" as HTML })</ol>
  </section>

  """
}
