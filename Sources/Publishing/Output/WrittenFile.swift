import Basics
import Model

/// A file of a build: what the manifest says of it, and what is remembered for the next build.
struct WrittenFile: Sendable {
  let entry: Manifest.Entry
  /// The digest of what it was made of, where that is known; see ``InputDigests``.
  var inputs: Digest?
}
