import Hypertext
import Testing

/// A sample page with a name for the test's report.
struct SamplePage: Sendable, CustomTestStringConvertible {
  let name: String
  let html: HTML
  let markup: Markup

  var testDescription: String { name }

  /// One of every page type, of honest words.
  static let honest = Samples().pages.map { page in
    SamplePage(name: page.name, html: page.html, markup: Markup(page.html))
  }

  /// The shapes of all tags that the templates mean to write.
  static let meantShapes = Set(honest.flatMap { $0.markup.tags.map(\.shape) })
}
