import Basics
import Model
import Search

/// A file of a build: what the manifest says of it, and what is remembered for the next build.
struct WrittenFile: Sendable {
  let entry: Manifest.Entry
  /// The digest of what it was made of, where that is known; see ``InputDigests``.
  var inputs: Digest?
}

/// Some files of the search index that were made together, as they are remembered for the next build.
struct WrittenPart: Sendable {
  /// The digest of what they were made of.
  let inputs: Digest
  /// What the index needs to know of them.
  let part: SearchPart
  /// Their paths in the output.
  let paths: [String]
}
