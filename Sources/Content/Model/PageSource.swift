package import Basics

/// The digests of a page's file, by which a build knows whether it made something of the same bytes before.
package struct PageSource: Hashable, Sendable {
  /// Of the whole file.
  package let file: Digest
  /// Of its front matter: all that lists and other pages show of a page is in it.
  package let frontMatter: Digest
}
