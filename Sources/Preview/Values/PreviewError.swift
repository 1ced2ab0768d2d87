/// Why something cannot be previewed, in words for the person who asked.
public struct PreviewError: Error, CustomStringConvertible, Hashable {
  /// What is wrong and what to do about it, in a sentence without a full stop.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
