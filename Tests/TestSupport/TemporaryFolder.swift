public import Foundation

/// A folder that lives as long as the value that made it.
public final class TemporaryFolder: Sendable {
  /// The absolute path, with no symbolic link in it.
  public let path: String

  /// An empty folder, or one that holds `files`, text by path.
  public init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = base + "/plait-test-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    try write(files)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes files with the folders above them, text by path.
  public func write(_ files: [String: String]) throws {
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  /// Writes a file with the folders above it.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let place = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: place))
  }

  /// Makes a folder.
  public func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// Makes a symbolic link to `target`.
  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// The text of a file, or `nil` when there is none.
  public func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Removes a file or a folder.
  public func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// The names in the folder, or in one below it, sorted.
  public func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  /// Every file below a folder with its bytes, by path.
  public func tree(_ folder: String = "") -> [String: Data] {
    let root = folder.isEmpty ? path : path + "/" + folder
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      files[name] = FileManager.default.contents(atPath: root + "/" + name)
    }
    return files
  }
}
