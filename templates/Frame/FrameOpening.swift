import Hypertext

/// The top of every page: skip link, and the beginning of the header.
///
/// The line that the stylesheet hides is for those who open a page inside a zip file, where Windows
/// unpacks that page only.
func frameOpening(_ view: FrameView) -> HTML {
  let words = view.words
  return """
    </head>
    <body\(strandClass(view.currentStrand))>
    <a class="skip" href="#p.main">\(words[.skip])</a>
    <p class="unstyled">\(words[.unstyled])</p>
    <header id="p.top">

    """
}

/// The header of every page: the hub's name, search, strands and other ways in.
func frameMasthead(_ view: FrameView) -> HTML {
  let words = view.words
  return """
    <div class="masthead">
    <p class="brand"><a href="\(view.home)">\(mark(threads: view.strands.count))\
    <span>\(view.hubName)</span></a></p>
    \(searchForm(view))<details class="menu">
    <summary>\(words[.menu])</summary>
    \(sections(view))<nav class="strands" aria-label="\(words[.strandsLabel])">
    <ul>
    \(view.strands.map { strandItem($0, current: view.currentStrand) })</ul>
    </nav>
    </details>
    </div>
    </header>
    <main id="p.main">

    """
}

private func strandClass(_ number: Int?) -> HTML {
  number.map { " class=\"strand-\($0)\"" as HTML } ?? .empty
}

private func searchForm(_ view: FrameView) -> HTML {
  guard let search = view.search else { return .empty }
  let words = view.words
  return """
    <form class="find" role="search" action="\(search)" method="get">
    <label for="p.find">\(words[.searchLabel])</label>
    <input type="search" id="p.find" name="q" autocomplete="off" spellcheck="false"/>
    <button type="submit">\(words[.searchButton])</button>
    </form>

    """
}

private func strandItem(_ strand: StrandTag, current: Int?) -> HTML {
  let name: HTML =
    strand.href.map {
      """
      <a href="\($0)"\(if: strand.number == current, " aria-current=\"true\"")>\(strand.title)</a>
      """
    } ?? "\(strand.title)"
  return "<li class=\"strand-\(strand.number)\">\(name)</li>\n"
}

private func sections(_ view: FrameView) -> HTML {
  if view.sections.isEmpty { return .empty }
  let items = view.sections.enumerated().map { index, section in
    """
    <li><a\(address: section.href)\(if: index == view.currentSection, " aria-current=\"true\"")>\
    \(section.title)</a></li>

    """ as HTML
  }
  return """
    <nav class="sections" aria-label="\(view.words[.sectionsLabel])">
    <ul>
    \(items)</ul>
    </nav>

    """
}
