import Hypertext

/// What all documents of a book share.
public struct BookView: Sendable, Hashable {
  /// The title of the book.
  public var title: String
  /// The name of the hub that it was made from.
  public var hubName: String
  /// The language tag of the hub, such as `en-GB`.
  public var language: String
  /// The interface's words.
  public var words: Words

  /// Creates the value from its parts.
  public init(title: String, hubName: String, language: String, words: Words) {
    self.title = title
    self.hubName = hubName
    self.language = language
    self.words = words
  }
}

/// A document of a book as XHTML.
/// - Parameters:
///   - stylesheet: The book's style sheet as seen from the document.
///   - style: The class of its body.
func bookDocument(
  title: String, in book: BookView, stylesheet: Href, style: HTML, _ body: HTML
) -> HTML {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <!DOCTYPE html>
  <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
  \(WritingDirection.attributes(of: book.language)) xml:lang="\(book.language)">
  <head>
  <meta charset="utf-8"/>
  <title>\(title)</title>
  <link rel="stylesheet" type="text/css" href="\(stylesheet)"/>
  </head>
  <body class="\(style)">
  \(body)</body>
  </html>

  """
}
