/// For which generator the hub is written.
enum Flavour: Sendable {
  /// The schema of this repository.
  case plait
  /// A Hugo site of the same pages. Its links lead straight to the pages that Hugo will make, and its
  /// citations are plain text, so that Hugo has less to do rather than more.
  case hugo
}
