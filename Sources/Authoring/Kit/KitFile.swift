import Model

/// A file of the kit: where it goes, and what it holds.
struct KitFile: Sendable {
  /// The path from the folder that holds the content folder.
  let path: PagePath
  let bytes: [UInt8]

  /// A file at a path that is written here, and therefore in order.
  init?(_ path: String, _ bytes: [UInt8]) {
    guard let path = PagePath(path) else { return nil }
    self.path = path
    self.bytes = bytes
  }

  /// A file of text.
  init?(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }

  /// What every file of the kit says near its beginning, so that a later run knows it for its own.
  static let mark = "Made by 'plait kit'"

  /// The mark with what follows from it, for people.
  static let notice = mark + "; run that again after a change to hub.yml or data/."

  /// Whether a file was made by the kit, by its bytes.
  static func isOwn(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(400), as: UTF8.self).contains(mark)
  }
}
