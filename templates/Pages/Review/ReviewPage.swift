public import Hypertext

/// The first page of an archive for a reviewer: what a build changed, with old and new text side by side.
public func reviewPage(_ view: ReviewView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page review">
      \(pageHeader(view.page, words))\
      <p><a href="\(view.home)"><strong>\(words.fill(.startHome, ["hub": "\(frame.hubName)"]))</strong></a>. \
      \(words[.startMissing])</p>
      \(linkSection(words[.reviewAdded], anchor: "p.added", view.added))\
      \(changes(view.changed, words))\
      \(removed(view.removed, more: view.moreRemoved, words))\
      \(affected(view.affected, words))</div>

      """)
}

private func changes(_ pages: [ReviewedPage], _ words: Words) -> HTML {
  if pages.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="p.changed">
    <h2 id="p.changed">\(words[.reviewChanged])</h2>
    \(pages.map { change($0, words) })</section>

    """
}

private func change(_ page: ReviewedPage, _ words: Words) -> HTML {
  """
  <section aria-labelledby="\(page.anchor)">
  <h3 id="\(page.anchor)">\(link(page.link))</h3>
  <div class="diff" role="table" aria-labelledby="\(page.anchor)">
  <div class="diff-row diff-head" role="row"><span role="columnheader">\(words[.reviewBefore])</span> \
  <span role="columnheader">\(words[.reviewAfter])</span></div>
  \(page.rows.map { row($0, words) })</div>
  </section>

  """
}

private func row(_ row: ReviewRow, _ words: Words) -> HTML {
  switch row {
  case .same(let line):
    """
    <div class="diff-row diff-same" role="row"><p role="cell">\(line)</p>\
    <p role="cell">\(line)</p></div>

    """
  case .change(let before, let after):
    """
    <div class="diff-row" role="row"><p class="diff-old" role="cell">\(before.map(old))</p>\
    <p class="diff-new" role="cell">\(after.map(new))</p></div>

    """
  case .gap:
    """
    <div class="diff-row diff-same" role="row"><p role="cell">…</p><p role="cell">…</p></div>

    """
  case .cut:
    """
    <div class="diff-row diff-same" role="row"><p role="cell">\(words[.reviewCut])</p>\
    <p role="cell">\(words[.reviewCut])</p></div>

    """
  }
}

private func old(_ run: ReviewRun) -> HTML {
  run.isMarked ? "<del>\(run.text)</del>" : "\(run.text)"
}

private func new(_ run: ReviewRun) -> HTML {
  run.isMarked ? "<ins>\(run.text)</ins>" : "\(run.text)"
}

private func removed(_ names: [String], more: Int, _ words: Words) -> HTML {
  if names.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="p.removed">
    <h2 id="p.removed">\(words[.reviewRemoved])</h2>
    <ul class="links">
    \(names.map { "<li>\($0)</li>\n" as HTML })</ul>
    \(if: more > 0, "<p>\(words.fill(.reviewMore, ["n": "\(more)"]))</p>\n")</section>

    """
}

private func affected(_ links: [Link], _ words: Words) -> HTML {
  if links.isEmpty { return .empty }
  return """
    <section class="end" aria-labelledby="p.affected">
    <h2 id="p.affected">\(words[.reviewAffected])</h2>
    <details>
    <summary>\(words.count(links.count, .reviewPagesOther))</summary>
    <ul class="links">
    \(linkItems(links))</ul>
    </details>
    </section>

    """
}
