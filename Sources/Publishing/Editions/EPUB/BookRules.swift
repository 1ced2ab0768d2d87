import Diagnostics

/// What keeps content that makes a sound site from being a book.
enum BookRules {
  /// A book of which nobody says how new it is.
  static let undatedBook = Rule(
    "undated-book", .error,
    explanation: """
      A book has to say how new it is, and takes the newest day on which one of its pages was published or \
      reviewed. Where no page says either, there is no such day.
      """,
    wrong: "title: Sewing on a button",
    right: "title: Sewing on a button\npublished: 2026-11-23")

  /// A picture in a form that books may not have.
  static let bookPicture = Rule(
    "picture-not-for-books", .error,
    explanation: """
      Programs that read books show PNG, JPEG, GIF, WebP and SVG, which are the forms of picture that EPUB 3.3 allows. \
      Others are shown by browsers only.
      """,
    wrong: "![A bench with tools](../assets/bench.avif)",
    right: "![A bench with tools](../assets/bench.jpg)")

  /// HTML in a page that is not XML.
  static let bookMarkup = Rule(
    "html-not-for-books", .error,
    explanation: """
      The pages of a book are XML. Where hub.yml lets HTML through as it is written, that HTML has to be XML, too. \
      Close every element, and put the value of every attribute in quotation marks. Write letters as they are, and not \
      by names such as '&nbsp;'.
      """,
    wrong: "One line<br>and another", right: "One line<br/>and another")

  static let all = [undatedBook, bookPicture, bookMarkup]
}
