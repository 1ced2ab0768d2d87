import Basics
import Diagnostics
import Foundation
import FrontMatter
import Model
import Publishing
import Testing

/// A small hub on disk, clean but for what a test changes in it.
///
/// `⟦…⟧` in a file marks where a diagnostic should point; the marks themselves are not written.
struct TestHub {
  /// The files by their paths below the content folder.
  var files: [String: [UInt8]] = [:]
  /// The files that lead to another, by their paths.
  var links: [String: String] = [:]
  /// The day on which the hub is checked.
  var today: CalendarDate?
  /// Whether drafts are part of the hub.
  var includesDrafts = false
  /// Whether questions about language are asked, too.
  var checksProse = false
  /// Whether questions about what pages rest on are asked, too.
  var checksSources = false
  /// Whether warnings are errors.
  var isStrict = false
  /// What the marks say: the bytes at fault in each file.
  private(set) var marked: [Mark] = []

  struct Mark: Hashable {
    let path: String
    let range: Range<Int>
  }

  /// The clean hub with some files put in place of its own, or beside them; `nil` takes one away.
  init(_ changes: [String: String?] = [:]) {
    for (path, text) in Self.clean { files[path] = Array(text.utf8) }
    for (path, text) in changes { put(text, at: path) }
  }

  /// Puts a file in place, or takes it away.
  mutating func put(_ text: String?, at path: String) {
    guard let text else {
      files[path] = nil
      return
    }
    let expanded = text.replacing("{front}\n", with: Self.front)
    var bytes: [UInt8] = []
    var start: Int?
    for character in expanded {
      switch character {
      case "⟦": start = bytes.count
      case "⟧":
        marked.append(Mark(path: path, range: (start ?? bytes.count)..<bytes.count))
      default: bytes += Array(String(character).utf8)
      }
    }
    files[path] = bytes
  }

  /// Everything that is wrong with the hub, as it is printed, with `content` for its folder.
  func report() async throws -> String {
    try await withMessages { $0 }
  }

  /// Everything that is wrong with the hub, which must be where the marks are; what is wrong with a file as a
  /// whole has no mark.
  func reportAtMarks(_ location: Testing.SourceLocation = #_sourceLocation) async throws -> String {
    try await withMessages { text, diagnostics, root in
      let found = diagnostics.compactMap { diagnostic in
        diagnostic.place.range.map {
          Mark(path: String(diagnostic.place.path.dropFirst(root.count + 1)), range: $0.range)
        }
      }
      #expect(Set(found) == Set(marked), sourceLocation: location)
      return text
    }
  }

  private func withMessages(_ body: (String) throws -> String) async throws -> String {
    try await withMessages { text, _, _ in try body(text) }
  }

  private func withMessages(
    _ body: (String, [Diagnostic], String) throws -> String
  ) async throws -> String {
    try await withFolder { root in
      let outcome = await Build(request(for: root)).check()
      var sources = Sources { path in
        (try? readFile(at: path)).map { SourceFile(path: path, bytes: $0) }
      }
      let text = outcome.diagnostics.map { TextWriter().write($0, sources: &sources) }
        .joined(separator: "\n").replacing(root, with: "content")
      return try body(text, outcome.diagnostics, root)
    }
  }

  /// A request for a check of the hub in a folder.
  func request(for root: String) -> Build.Request {
    var request = Build.Request(content: root, output: "")
    request.today = today
    request.day = today
    request.includesDrafts = includesDrafts
    request.isStrict = isStrict
    request.checksProse = checksProse
    request.checksSources = checksSources
    request.workers = 1
    return request
  }

  /// Writes the hub into a folder of its own, for as long as `body` takes.
  func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let root = NSTemporaryDirectory() + "plait-checks-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (path, bytes) in files {
      try prepare(root + "/" + path)
      try Data(bytes).write(to: URL(fileURLWithPath: root + "/" + path))
    }
    for (path, target) in links {
      try prepare(root + "/" + path)
      try FileManager.default.createSymbolicLink(
        atPath: root + "/" + path, withDestinationPath: target)
    }
    return try await body(root)
  }

  private func prepare(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
  }
}
