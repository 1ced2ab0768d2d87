import Basics
import Model
import Search

/// Some files of the search index that were made together, as they are remembered for the next build.
struct WrittenPart: Sendable {
  /// The digest of what they were made of.
  let inputs: Digest
  /// What the index needs to know of them.
  let part: SearchPart
  /// Their paths in the output.
  let paths: [String]
}
