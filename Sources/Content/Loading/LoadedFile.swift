import Diagnostics

/// What came of one Markdown file: the page, where one could be made, and what is wrong with it.
struct LoadedFile: Sendable {
  var page: Page?
  var diagnostics: [Diagnostic] = []
}
