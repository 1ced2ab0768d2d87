import Diagnostics

/// What came of one Markdown file: the page with its digest, where one could be made, and what is wrong with
/// it.
struct LoadedFile<Digest: Sendable>: Sendable {
  var page: (page: Page, digest: Digest)?
  var diagnostics: [Diagnostic] = []
}
