/// What a preview shows: a table of files. Only what is in it can be reached.
public protocol ServedSite: Sendable {
  /// The file at a path from the root, such as `caseload/salford.html`, or `nil`.
  ///
  /// The path is whatever a stranger sent, percent-decoded once, as valid UTF-8 without control characters: it may
  /// be `../../etc/passwd`, and is only ever to be looked up.
  func file(at path: String) async -> ServedFile?

  /// What to show, with the status 404, where there is no file at `path`.
  func missing(at path: String) async -> ServedFile
}

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
