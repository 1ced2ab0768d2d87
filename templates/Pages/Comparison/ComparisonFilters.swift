import Hypertext

/// The filters, hidden until a script can narrow the table by them, and what is chosen side by side, which it fills.
func comparisonFilters(_ view: ComparisonView, _ words: Words) -> HTML {
  """
  <form class="filters" data-compare-filters="" hidden="" aria-label="\(words[.filterLabel])">
  \(view.filters.map { filter($0, words) })\
  <p class="shown" role="status" data-compare-status="" data-words="\(words.text(.filterCount))"></p>
  </form>
  <div class="beside" data-beside="" data-choose="\(words.text(.besideChoose))" \
  data-name="\(words.text(.besideName))" hidden="">
  <h2 id="p.beside" tabindex="-1">\(words[.besideHeading])</h2>
  <div class="table-scroll" role="region" aria-labelledby="p.beside" tabindex="0"></div>
  </div>
  <div class="beside-bar" data-beside-bar="" hidden="">
  <p role="status" data-one="\(words.text(.besideOne))" data-several="\(words.text(.besideSeveral))" \
  data-most="\(words.text(.besideMost))"></p>
  <p><button type="button" data-beside-show="">\(words[.besideShow])</button> \
  <button type="button" class="quiet-button" data-beside-clear="">\(words[.besideClear])</button></p>
  </div>

  """
}

private func filter(_ filter: CaseStudyFilter, _ words: Words) -> HTML {
  let name: HTML = "\(filter.facet.rawValue)"
  return """
    <p><label for="p.filter-\(name)">\(words[filter.facet.word])</label>
    <select id="p.filter-\(name)" name="\(name)"><option value="">\(words[.filterAny])</option>\
    \(filter.choices.map {
      "<option value=\"\($0.value)\">\($0.title) (\($0.rows.count))</option>" as HTML
    })</select></p>

    """
}

/// The same as lists, for whoever has no script: what sort of body, and what was done.
func comparisonLists(_ view: ComparisonView, _ words: Words) -> HTML {
  let lists = view.filters.filter { [.type, .approach].contains($0.facet) }
  if lists.isEmpty { return .empty }
  return """
    <details class="find-by" data-compare-lists="">
    <summary>\(words[.comparisonFind])</summary>
    \(lists.map { list($0, of: view.rows.shown, words) })</details>

    """
}

private func list(
  _ filter: CaseStudyFilter, of rows: [CaseStudyRow], _ words: Words
) -> HTML {
  """
  <h2>\(words[filter.facet.word])</h2>
  <dl class="facts">
  \(filter.choices.map { choice in
    let links = choice.rows.filter(rows.indices.contains).map { row in
      Link(rows[row].organisation?.title ?? rows[row].title, Href(fragment: rowAnchor(row)))
    }
    return fact("\(choice.title)", linkRun(links, words))
  })</dl>

  """
}
