public import Hypertext

/// The evidence library: every source that pages cite, by kind, in Harvard style.
public func evidenceLibraryPage(_ view: EvidenceLibraryView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame,
    above: """
      <div class="page library">
      \(pageHeader(view.page, words))\(kinds(view, words))\(referenceFiles(view.files, words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(view.groups.map { sourceGroup($0, words) })</div>

      """)
}

/// References as files for programs that keep references, in a line, or nothing.
func referenceFiles(_ files: [Link], _ words: Words) -> HTML {
  if files.isEmpty { return .empty }
  return "<p class=\"note\">\(words.fill(.referenceFiles, ["files": linkRun(files, words)]))</p>\n"
}

private func kinds(_ view: EvidenceLibraryView, _ words: Words) -> HTML {
  """
  <nav class="jumps" aria-label="\(words[.libraryKinds])">
  <ul>
  \(view.groups.map { group in
    """
    <li><a href="#p.\(group.kind.rawValue)">\(words[group.kind.word])</a> \
    <span class="note">\(group.sources.count)</span></li>

    """ as HTML
  })</ul>
  </nav>

  """
}

private func sourceGroup(_ group: SourceGroup, _ words: Words) -> HTML {
  """
  <section class="group" aria-labelledby="p.\(group.kind.rawValue)">
  <h2 class="group-title" id="p.\(group.kind.rawValue)">\(words[group.kind.word])</h2>
  <ul class="sources">
  \(group.sources.map { sourceItem($0, words) })</ul>
  </section>

  """
}

private func sourceItem(_ source: SourceView, _ words: Words) -> HTML {
  let cited = source.citedBy.map { words.count($0, .citedByOther) }
  return """
    <li id="\(source.anchor)"><p>\(harvard(source, words))</p>
    \(cited.map { "<p class=\"quiet\">\($0)</p>" as HTML })</li>

    """
}
