import Basics
import Hypertext
import Model

/// The list of every file of a build with its size and SHA-256, so that a copy can be checked.
struct Manifest {
  /// The name of the file, by which a folder is also known as the output of a build.
  static let fileName = "manifest.json"

  /// A file that was written.
  struct Entry: Sendable {
    /// The path from the root of the output.
    let path: String
    /// Bytes.
    let size: Int
    /// The digest of its bytes.
    let digest: Digest
    /// The file of the content that it was made of, when it was made of one.
    let source: String?

    init(path: String, size: Int, digest: Digest, source: String?) {
      self.path = path
      self.size = size
      self.digest = digest
      self.source = source
    }

    init(path: String, bytes: [UInt8], source: String?) {
      self.path = path
      size = bytes.count
      digest = Digest(of: bytes)
      self.source = source
    }
  }

  private let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path < $1.path }
  }

  /// The line by which the manifest of a build is known.
  static let opening = Array("{\"generator\":\"Plait\",\"files\":[\n".utf8)

  /// Whether the file at `path` is the manifest of a build; many programs keep a `manifest.json`, and
  /// their folders are not ours to replace.
  static func isPlaits(at path: String) -> Bool {
    let start = try? readFile(at: path, upTo: opening.count)
    return start == opening
  }

  /// The manifest as JSON, one file a line.
  var bytes: [UInt8] {
    var bytes = Self.opening
    for (number, entry) in entries.enumerated() {
      if number > 0 { bytes.append(contentsOf: ",\n".utf8) }
      let json = JSON.object([
        "path": .string(entry.path), "size": .number(entry.size),
        "sha256": .string(entry.digest.hexadecimal), "source": entry.source.map(JSON.string),
      ])
      bytes.append(contentsOf: json.bytes)
    }
    bytes.append(contentsOf: "\n]}\n".utf8)
    return bytes
  }
}
