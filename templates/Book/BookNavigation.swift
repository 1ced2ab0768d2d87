public import Hypertext

/// An entry of a book's table of contents, with those below it.
public struct BookEntry: Sendable, Hashable {
  /// What it is called.
  public var title: String
  /// Where it stands; nothing for a heading over other entries.
  public var href: Href?
  /// The entries below it.
  public var entries: [BookEntry]

  /// Creates the value from its parts.
  public init(_ title: String, _ href: Href?, entries: [BookEntry] = []) {
    self.title = title
    self.href = href
    self.entries = entries
  }
}

/// Where the parts of a book begin that reading systems offer by themselves.
public struct BookLandmarks: Sendable, Hashable {
  /// The cover.
  public var cover: Href
  /// The table of contents.
  public var contents: Href
  /// The first chapter.
  public var text: Href
  /// The glossary, where the book has one.
  public var glossary: Href?

  /// Creates the value from its parts.
  public init(cover: Href, contents: Href, text: Href, glossary: Href?) {
    self.cover = cover
    self.contents = contents
    self.text = text
    self.glossary = glossary
  }
}

/// The navigation document of EPUB 3.3: the table of contents and the landmarks.
public func bookNavigation(
  _ entries: [BookEntry], _ landmarks: BookLandmarks, in book: BookView, stylesheet: Href
) -> HTML {
  let words = book.words
  return bookDocument(
    title: words.text(.bookContents), in: book, stylesheet: stylesheet, style: "contents",
    """
    <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="p.title">
    <h1 id="p.title">\(words[.bookContents])</h1>
    \(entryList(entries))</nav>
    <nav epub:type="landmarks" id="landmarks" aria-labelledby="p.landmarks" hidden="">
    <h2 id="p.landmarks">\(words[.bookLandmarks])</h2>
    <ol>
    <li><a epub:type="cover" href="\(landmarks.cover)">\(words[.bookCover])</a></li>
    <li><a epub:type="toc" href="\(landmarks.contents)">\(words[.bookContents])</a></li>
    <li><a epub:type="bodymatter" href="\(landmarks.text)">\(words[.bookText])</a></li>
    \(landmarks.glossary.map {
      "<li><a epub:type=\"glossary\" href=\"\($0)\">\(words[.nameGlossary])</a></li>\n" as HTML })\
    </ol>
    </nav>

    """)
}

/// Entries with those below them, as a list within a list.
func entryList(_ entries: [BookEntry]) -> HTML {
  "<ol>\n\(entries.map(item))</ol>\n"
}

private func item(_ entry: BookEntry) -> HTML {
  let name: HTML =
    entry.href.map { "<a href=\"\($0)\">\(entry.title)</a>" } ?? "<span>\(entry.title)</span>"
  return "<li>\(name)\(if: !entry.entries.isEmpty, "\n\(entryList(entry.entries))")</li>\n"
}
