/// What a reader should know of a file before fetching it.
public struct DownloadView: Sendable, Hashable {
  /// Its type, such as PDF or CSV.
  public var type: String
  /// Its size in bytes.
  public var bytes: Int

  /// Creates the value from its parts.
  public init(
    type: String,
    bytes: Int
  ) {
    self.type = type
    self.bytes = bytes
  }
}
