import Hypertext

/// A page as the script of a reader's folder knows it.
public struct FolderEntry: Sendable, Hashable {
  /// What the page is called in lists of readers, and what it was called where it stood before.
  public var keys: [String]
  /// Its title.
  public var title: String
  /// Its place from the root of the hub.
  public var path: String
  /// The name of its kind.
  public var kind: String?
  /// How long it takes, in minutes.
  public var minutes: Int?

  /// Creates the value from its parts.
  public init(
    keys: [String], title: String, path: String, kind: String? = nil, minutes: Int? = nil
  ) {
    self.keys = keys
    self.title = title
    self.path = path
    self.kind = kind
    self.minutes = minutes
  }
}

/// A file of pages for the script of a reader's folder.
public func folderEntries(_ entries: [FolderEntry], in frame: Frame) -> [UInt8] {
  let lines = entries.map { entry in
    let minutes = entry.minutes.map {
      String(decoding: frame.words.minutes($0).bytes, as: UTF8.self)
    }
    return JSON.array([
      .array(entry.keys.map(JSON.string)), .string(typeset(entry.title, frame.typography)),
      .string(entry.path),
      .string([entry.kind, minutes].compactMap { $0 }.joined(separator: " · ")),
    ]).bytes
  }
  return Array("plaitPages([\n".utf8) + Array(lines.joined(separator: ",\n".utf8))
    + Array("\n]);\n".utf8)
}

/// A file with the style of a document that stands by itself, for the script that makes one of a reader's folder.
public func folderStyle(_ theme: Theme) -> [UInt8] {
  let style = String(decoding: stylesheet(theme, standsAlone: true), as: UTF8.self)
  return Array("self.plaitStyle = ".utf8) + JSON.string(style).bytes + Array(";\n".utf8)
}
