/// Some files of an index that were made together.
public struct SearchPart: Sendable {
  /// The files.
  public let files: [SearchFile]
  /// What the directory needs to know of them.
  let section: String?
  let shards: [String]

  /// The part as the directory needs it, its files let go.
  public var withoutFiles: SearchPart {
    SearchPart(files: [], section: section, shards: shards)
  }
}

/// What the parts of an index hold, gathered while they are made; the order does not matter.
public struct SearchDirectory: Sendable {
  /// For each section the first word of each shard.
  private(set) var shards: [String: [String]] = [:]

  /// A directory without parts.
  public init() {}

  /// Notes what a part holds.
  public mutating func add(_ part: SearchPart) {
    if let section = part.section, !part.shards.isEmpty { shards[section] = part.shards }
  }
}

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
