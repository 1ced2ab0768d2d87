/// What came of looking for changes in a folder.
enum Found: Sendable, Hashable {
  case nothing
  case change
  /// The folder itself is removed, or has another name.
  case gone
}
