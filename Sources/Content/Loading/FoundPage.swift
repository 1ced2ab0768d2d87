import Basics

/// A Markdown file that has a place in the hub.
struct FoundPage: Sendable {
  let path: PagePath
  /// What it is.
  let place: PagePlace
  /// What the operating system says of the file.
  let identity: FileIdentity?
}
