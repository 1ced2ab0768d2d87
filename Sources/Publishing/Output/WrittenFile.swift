import Basics
import Model
import Search

/// A file of a build: what the manifest says of it, and what is remembered for the next build.
struct WrittenFile: Sendable {
  let entry: Manifest.Entry
  /// What it asked of the hub.
  var asked: [Question] = []
  /// The digest of what it is made of beside that.
  var given: Digest?
  /// Whether it depends on nothing else.
  var isRecorded = false
  /// The digest of all that it was made of, once that is known.
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
