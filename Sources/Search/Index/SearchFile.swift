/// A file of the index: a classic script, in ASCII or UTF-8.
public struct SearchFile: Sendable, Hashable {
  /// The path from the root of the hub, such as `search/words/s-2.js`: lower-case ASCII.
  public let path: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// A file from its path and bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
