import Basics
import Diagnostics
import Loading
import Markdown
import Model

/// Files that pages show or offer, on their way into `assets/`.
struct MovedFiles {
  private(set) var files: [(path: PagePath, bytes: [UInt8])] = []
  private var paths: [String: PagePath?] = [:]
  private var taken: Set<String> = []
  private var bytes = 0

  private static let (mostBytesOfOne, mostBytes) = (20 << 20, 1 << 30)

  /// Where a file stands in the hub; `nil` where a hub may not have it.
  mutating func path(
    of file: String, in folder: ForeignFolder, notes: inout ImportNotes, line: Int
  ) -> PagePath? {
    if let known = paths[file] { return known }
    let made = move(file, in: folder)
    paths[file] = made
    return made
  }

  private mutating func move(_ file: String, in folder: ForeignFolder) -> PagePath? {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let kind = AssetKind(fileExtension: ending), bytes < Self.mostBytes,
      let content = folder.bytes(file, upTo: Self.mostBytesOfOne)
    else { return nil }
    if kind == .drawing, !ContentFolder.isSafeDrawing(content) { return nil }
    let name = String(file.split(separator: "/").last ?? "")
    var safe = FileName.safe(name)
    var number = 1
    while !taken.insert(safe).inserted {
      number += 1
      let stem = FileName.safe(name).dropLast(ending.count + 1)
      safe = "\(stem)-\(number).\(ending)"
    }
    guard safe.utf8.count < 90, let path = PagePath("assets/" + safe) else { return nil }
    bytes += content.count
    files.append((path, content))
    return path
  }
}
