public import Hypertext

/// The search page: a form that asks itself, and where a script puts what it finds.
public func searchPage(_ view: SearchView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page search">
      \(pageHeader(view.page, words))<form class="search-form" role="search" \
      aria-label="\(words[.searchQuery])" action="\(view.action)" method="get">
      <label for="search-query">\(words[.searchQuery])</label>
      <p class="search-row"><input type="search" id="search-query" name="q" autocomplete="off" \
      spellcheck="false"> <button type="submit">\(words[.searchButton])</button></p>
      <p class="note">\(words[.searchHelp])</p>
      </form>
      <noscript><p class="status">\(words[.searchNoScript])</p></noscript>
      <div class="search-columns">
      <div id="search-facets"></div>
      <div>
      <p id="search-status" role="status"></p>
      <ol id="search-results"></ol>
      </div>
      </div>
      \(linkSection(words[.searchWays], anchor: "p.ways", view.ways))\(script(view))</div>

      """)
}

private func script(_ view: SearchView) -> HTML {
  guard let script = view.script else { return .empty }
  return """
    <script src="\(script)" defer data-root="\(view.root)"\
    \(view.scriptWords.map { " data-words=\"\($0)\"" as HTML })></script>

    """
}
