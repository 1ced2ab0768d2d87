import Diagnostics
import FrontMatter
import Markdown
import Model

/// What all workers that load pages share.
struct PageLoadingContext: Sendable {
  /// The files of the content folder.
  let files: ContentFiles
  /// What stands before a path in messages, such as `content/`.
  let prefix: String
  let settings: HubSettings
  let schemas: PageSchemas
  let known: KnownKeys
  let markdown: MarkdownOptions
  let strandFolders: [String: Int]
  /// Whether what pages can be kept from for the next build is held.
  let keepsPages: Bool
}

extension TermMatcher {
  /// A matcher for every form of every term; a term's number is its place in the register.
  init(_ library: Library) {
    self.init(library.terms.map { [$0.term] + $0.also })
  }
}
