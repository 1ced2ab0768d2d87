/// A file of an archive.
public struct ArchiveEntry: Sendable {
  /// Where its bytes come from.
  public enum Content: Sendable {
    /// From memory.
    case bytes([UInt8])
    /// From the file at a path, which is read when the archive is written.
    case file(String)
  }

  /// The path in the archive, with `/` between its parts; relative, without `.` and `..`.
  public let path: String
  /// Its bytes.
  public let content: Content
  /// Whether it stands in the archive as it is, and not packed.
  public let isStored: Bool

  /// A file at a path of the archive.
  public init(_ path: String, _ content: Content, isStored: Bool = false) {
    self.path = path
    self.content = content
    self.isStored = isStored
  }
}
