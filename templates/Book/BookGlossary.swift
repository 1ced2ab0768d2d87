public import Hypertext

/// A term as the glossary of a book explains it.
public struct BookTerm: Sendable, Hashable {
  /// The word or phrase.
  public var term: String
  /// Its id in the document.
  public var anchor: String
  /// What it means.
  public var definition: String
  /// Other forms that mean the same.
  public var also: [String]
  /// Other terms worth reading.
  public var see: [Link]
  /// Where the definition comes from.
  public var source: Link?

  /// Creates the value from its parts.
  public init(
    term: String, anchor: String, definition: String, also: [String] = [], see: [Link] = [],
    source: Link? = nil
  ) {
    self.term = term
    self.anchor = anchor
    self.definition = definition
    self.also = also
    self.see = see
    self.source = source
  }
}

/// What the words of a book mean, as its last document.
public func bookGlossary(_ terms: [BookTerm], in book: BookView, stylesheet: Href) -> HTML {
  let words = book.words
  return bookDocument(
    title: words.name(of: .glossary), in: book, stylesheet: stylesheet, style: "glossary",
    """
    <section epub:type="glossary" role="doc-glossary" aria-labelledby="p.title">
    <h1 id="p.title">\(words[.nameGlossary])</h1>
    \(termList(terms, words, mark: " epub:type=\"glossterm\"", " epub:type=\"glossdef\""))</section>

    """)
}

/// Terms with what they mean; the marks say to programs which is which.
func termList(
  _ terms: [BookTerm], _ words: Words, mark term: HTML = .empty, _ definition: HTML = .empty
) -> HTML {
  "<dl>\n\(terms.map { entry($0, words, term, definition) })</dl>\n"
}

private func entry(_ term: BookTerm, _ words: Words, _ mark: HTML, _ meaning: HTML) -> HTML {
  let also = term.also.joined(separator: words.text(.listSeparator))
  return """
    <dt id="\(term.anchor)"\(mark)><dfn>\(term.term)</dfn></dt>
    <dd\(meaning)><p>\(term.definition)</p>
    \(if: !also.isEmpty, "<p class=\"note\">\(words.fill(.termAlso, ["terms": "\(also)"]))</p>\n")\
    \(if: !term.see.isEmpty,
      "<p class=\"note\">\(words.fill(.termSee, ["terms": linkRun(term.see, words)]))</p>\n")\
    \(term.source.map {
      "<p class=\"note\">\(words.fill(.termSource, ["source": link($0)]))</p>\n" as HTML })</dd>

    """
}
