public import Hypertext

/// The first page of text in a book: what it is, who stands for it, how new it is, and on what terms it may be used.
public struct BookTitleView: Sendable, Hashable {
  /// One sentence on what the book is.
  public var summary: String
  /// Whether it is a part of the hub and not all of it.
  public var isPart: Bool
  /// The day of its newest page, where a page has one.
  public var newest: DateView?
  /// The hub on the web; nothing when it is not published.
  public var home: Href?
  /// The licence of its content.
  public var licence: LicenceView?
  /// The name of a licence without an address.
  public var licenceName: String?
  /// Whom to write to.
  public var contact: ContactView?

  /// Creates the value from its parts.
  public init(
    summary: String, isPart: Bool, newest: DateView?, home: Href?, licence: LicenceView?,
    licenceName: String?, contact: ContactView?
  ) {
    self.summary = summary
    self.isPart = isPart
    self.newest = newest
    self.home = home
    self.licence = licence
    self.licenceName = licenceName
    self.contact = contact
  }
}

/// The document of the title page.
public func bookTitlePage(_ view: BookTitleView, in book: BookView, stylesheet: Href) -> HTML {
  bookDocument(
    title: book.title, in: book, stylesheet: stylesheet, style: "title-page",
    """
    <section epub:type="titlepage" aria-labelledby="p.title">
    <h1 id="p.title">\(book.title)</h1>
    <p class="lede">\(view.summary)</p>
    \(origin(view, book, view.isPart ? .bookPart : .bookWhole))</section>

    """)
}

/// How new a book or a course is, what it was made from, who stands for it, and on what terms it may be used.
func origin(_ view: BookTitleView, _ book: BookView, _ sentence: Word) -> HTML {
  let words = book.words
  let licence: HTML =
    view.licence == nil
    ? view.licenceName.map { "<p>\(words[.licence]): \($0)</p>\n" } ?? .empty
    : licenceLine(view.licence, words)
  return """
    \(view.newest.map {
      "<p>\(words.fill(.bookNewest, ["date": words.date($0)]))</p>\n" as HTML })\
    <p>\(part(view, book, sentence))</p>
    \(contactLine(view.contact, words))\(licence)
    """
}

/// What it was made from, and where links to the rest lead.
private func part(_ view: BookTitleView, _ book: BookView, _ sentence: Word) -> HTML {
  let words = book.words
  let part = words.fill(sentence, ["hub": "\(book.hubName)"])
  guard let home = view.home else { return "\(part) \(words[.singleNoLinks])" }
  let address: HTML = "<a class=\"address\" href=\"\(home)\">\(home)</a>"
  return "\(part) \(words.fill(.singleLinks, ["address": address]))"
}
