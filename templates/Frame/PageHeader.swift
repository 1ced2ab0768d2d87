import Hypertext

/// The top of the main part: breadcrumbs, title, summary, the point of the page, a line of facts, and what can be done with
/// the page.
func pageHeader(
  _ page: PageView, _ words: Words, kicker: HTML? = nil, claim: String? = nil, line: HTML? = nil
) -> HTML {
  let language = languageAttributes(page.language)
  return """
    <header class="page-head">
    \(breadcrumbs(page, words))\(kicker.map { "<p class=\"kicker\">\($0)</p>\n" as HTML })\
    <h1\(language)>\(page.title)</h1>
    \(page.summary.map { "<p class=\"lede\"\(language)>\($0)</p>\n" as HTML })\
    \(claim.map { "<p class=\"claim\"\(language)>\($0)</p>\n" as HTML })\
    \(line.map { "<p class=\"line\">\($0)</p>\n" as HTML })\
    \(page.tools.map { pageTools($0, words) })\(page.status.map { statusNote($0, words) })\
    \(page.translation.map { translationNote($0, words) })</header>

    """
}

/// The way from the home page to the page.
private func breadcrumbs(_ page: PageView, _ words: Words) -> HTML {
  if page.breadcrumbs.isEmpty { return .empty }
  return """
    <nav class="crumbs" aria-label="\(words[.breadcrumbs])">
    <ol>
    \(linkItems(page.breadcrumbs))</ol>
    </nav>

    """
}

/// What a page says that readers do not find.
func statusNote(_ status: StatusLabel, _ words: Words) -> HTML {
  let note: HTML =
    switch status {
    case .draft: words[.statusDraftNote]
    case .inReview: words[.statusInReviewNote]
    case .waiting(let day): words.fill(.statusWaitingNote, ["date": words.date(day)])
    case .ended(let day): words.fill(.statusEndedNote, ["date": words.date(day)])
    }
  return """
    <p class="status"><strong class="tag">\(words[status.word])</strong> \(note)</p>

    """
}
