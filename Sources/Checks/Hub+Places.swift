import Diagnostics
import Graph
import Model

extension Hub {
  /// The path by which messages name a page.
  func shownPath(of page: Page) -> String { prefix + page.file.text }

  /// A place on a page.
  func place(on page: Page, _ range: SourceRange) -> Diagnostic.Place {
    .init(shownPath(of: page), range)
  }
}
