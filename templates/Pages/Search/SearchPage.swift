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
      spellcheck="false"/> <button type="submit">\(words[.searchButton])</button></p>
      <p class="note">\(words[.searchHelp])</p>
      </form>
      <noscript><p class="status">\(words[.searchNoScript])</p></noscript>
      <div class="search-columns">
      <div class="search-top">
      <h2 id="search-heading" tabindex="-1" hidden="">\(words[.searchResults])</h2>
      <p id="search-status" role="status"></p>
      </div>
      <div class="search-list">
      <div id="search-nothing" data-letters="\(letters(view, words))"></div>
      <ol id="search-results"></ol>
      </div>
      <div class="search-filters">
      <div id="search-facets"></div>
      </div>
      </div>
      \(linkSection(words[.searchElsewhere], anchor: "p.elsewhere", view.elsewhere))\
      \(linkSection(words[.searchWays], anchor: "p.ways", view.ways))\
      <p><button type="button" id="search-shortcut" class="search-shortcut" hidden=""></button></p>
      \(script(view, words))</div>

      """)
}

/// The lists to offer by the first letter of a query: what they are called, where they lead and the letters they have.
private func letters(_ view: SearchView, _ words: Words) -> String {
  let letters = view.glossary.letters
  if letters.isEmpty { return "[]" }
  return JSON.array([
    .array([
      .string(words.text(.searchLetter)), .string(view.glossary.page.text + "#p.letter-"),
      .string(letters.joined()),
    ])
  ]).text
}

private func script(_ view: SearchView, _ words: Words) -> HTML {
  guard let script = view.script else { return .empty }
  return """
    <script src="\(script)" defer="" data-words="\(words.searchWords.text)"></script>

    """
}
