/// What is sent for a path.
public struct ServedFile: Sendable, Hashable {
  /// The content, whole.
  public let bytes: [UInt8]
  /// What the content is, as `Content-Type` says it: `text/html; charset=utf-8` (RFC 9110, section 8.3.1).
  public let mediaType: String

  /// A file of that content.
  public init(bytes: [UInt8], mediaType: String) {
    self.bytes = bytes
    self.mediaType = mediaType
  }
}
