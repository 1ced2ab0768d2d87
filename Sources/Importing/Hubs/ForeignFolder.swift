import Basics
import Loading
import Model

/// The files of another program's hub, read within limits; symbolic links are not followed.
struct ForeignFolder: Sendable {
  /// The folder, without a `/` at its end.
  let path: String
  /// The files below it, in order, but for those of tools.
  let files: [String]
  /// The same, to look one up.
  let names: Set<String>
  /// The files by their paths in small letters.
  private let byLowerCase: [String: String]

  /// Of more files than these the rest is passed over.
  static let mostFiles = 20_000
  private static let longestText = 1 << 20
  /// Folders of tools, in which no page is.
  private static let skipped: Set<String> = [
    "node_modules", "vendor", "_site", "_layouts", "_sass", "_plugins", "_includes", "_data",
    "layouts", "archetypes",
    "themes", "resources", "venv", "__pycache__", "overrides",
  ]

  /// Lists a folder.
  init(path: String) {
    var path = path
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    self.path = path
    var files = ContentFolder.files(below: path)
    // Hidden files are not listed; by this one a program is known.
    if fileSize(at: path + "/.eleventy.js") != nil { files.append(".eleventy.js") }
    self.files = Array(files.prefix(Self.mostFiles))
    names = Set(self.files)
    byLowerCase = Dictionary(
      self.files.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a file lies in a folder of tools.
  static func isOfTools(_ file: String) -> Bool {
    file.split(separator: "/").dropLast().contains { skipped.contains(String($0)) }
  }

  /// The file as it is written, for a path in whatever case.
  func file(inAnyCase path: String) -> String? { byLowerCase[path.lowercased()] }

  /// The text of a file, up to a megabyte, with line feeds only; `nil` where it is none.
  func text(_ file: String) -> String? {
    guard let bytes = bytes(file, upTo: Self.longestText), !bytes.contains(0) else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text =
      String(validating: bytes[start...], as: UTF8.self)
      ?? String(bytes[start...].map { Windows1252.character($0) ?? Character(Unicode.Scalar($0)) })
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// What a file holds; `nil` where it cannot be read or has more bytes than `limit`.
  func bytes(_ file: String, upTo limit: Int) -> [UInt8]? {
    guard names.contains(file),
      let bytes = try? readFile(at: path + "/" + file, upTo: limit + 1), bytes.count <= limit
    else { return nil }
    return bytes
  }
}
