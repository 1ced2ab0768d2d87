public import Hypertext

/// The home page: what this is, whom it is for and where to start, then what is new.
public func homePage(_ view: HomeView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame, structuredData: site(view, in: frame),
    above: """
      <div class="home">
      <header class="home-head">
      \(frame.phase)<h1\(languageAttributes(view.page.language))>\(view.claim)</h1>
      \(view.reader.map { "<p class=\"lede\"\(languageAttributes(view.page.language))>\($0)</p>\n" as HTML })\
      \(view.page.status.map { "<p>\(statusTag($0, words))</p>\n" as HTML })\
      \(view.page.translation.map { translationNote($0, words) })\(doors(view, words))\
      </header>
      \(homeStrands(view, words))<div class="prose"\(languageAttributes(view.page.language))>

      """,
    body: view.body,
    below: """

      </div>
      \(pathways(view, words))\(recent(view, words))\
      \(offers(view.offers, .offersHub, words))\(credit(view.facts, words))</div>

      """)
}

/// The hub in the terms of schema.org.
private func site(_ view: HomeView, in frame: Frame) -> JSON {
  .object([
    "@context": schemaContext,
    "@type": .string("WebSite"),
    "name": .string(frame.hubName),
    "description": .string(view.page.description),
    "url": view.page.canonical.map { .string($0.text) },
    "inLanguage": frame.language,
    "license": frame.licence,
    "publisher": frame.publisher,
  ])
}

/// The ways in, so that where to start is in sight at once.
private func doors(_ view: HomeView, _ words: Words) -> HTML {
  if view.ways.isEmpty { return .empty }
  return """
    <nav aria-label="\(words[.homeWays])">
    <ul class="doors">
    \(view.ways.map(door))</ul>
    </nav>

    """
}

private func door(_ way: HomeWay) -> HTML {
  """
  <li><a\(address: way.link.href)>\(way.title)</a> <span>\(way.text)</span></li>

  """
}

private func homeStrands(_ view: HomeView, _ words: Words) -> HTML {
  """
  <section class="home-strands" aria-labelledby="p.strands">
  <h2 class="unseen" id="p.strands">\(words[.homeStrands])</h2>
  <ul>
  \(view.strands.map { homeStrand($0, words) })</ul>
  \(weave(threads: view.strands.count))</section>

  """
}

private func homeStrand(_ strand: HomeStrand, _ words: Words) -> HTML {
  """
  <li class="strand-\(strand.number)"><h3><a\(address: strand.href)>\(strand.title)</a></h3>
  <p>\(strand.claim)</p></li>

  """
}

private func pathways(_ view: HomeView, _ words: Words) -> HTML {
  if view.pathways.isEmpty { return .empty }
  return """
    <section class="home-pathways" aria-labelledby="p.pathways">
    <h2 id="p.pathways">\(words[.homePathways])</h2>
    \(pathwayList(view.pathways, level: "h3", words))</section>

    """
}

private func recent(_ view: HomeView, _ words: Words) -> HTML {
  if view.recent.isEmpty { return .empty }
  return """
    <section class="home-recent" aria-labelledby="p.recent">
    <h2 id="p.recent">\(words[.homeRecent])</h2>
    <ul class="resources">
    \(view.recent.map { newsItem($0, withDate: true, words) })</ul>
    \(view.news.map { "<p class=\"more\">\(link($0))</p>\n" as HTML })</section>

    """
}
