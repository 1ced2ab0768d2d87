import Foundation

/// A file of `Cases`: a remark, and cases one after the other.
struct GoldenFile {
  let url: URL
  private let remark: [String]
  private(set) var cases: [GoldenCase] = []

  init(_ url: URL) throws {
    self.url = url
    var remark: [String] = []
    var head: [String] = []
    var messages: [String]?
    func close(_ cases: inout [GoldenCase]) {
      guard let name = head.first else { return }
      while messages?.last == "" { messages?.removeLast() }
      cases.append(
        GoldenCase(
          name: String(name.dropFirst(4)), head: head,
          messages: (messages ?? []).map { $0 + "\n" }.joined()))
    }
    let text = try String(contentsOf: url, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("=== ") {
        close(&cases)
        (head, messages) = ([line], nil)
      } else if head.isEmpty {
        remark.append(line)
      } else if line == "-- messages --" {
        messages = []
      } else if messages != nil {
        messages?.append(line)
      } else {
        head.append(line)
      }
    }
    close(&cases)
    self.remark = remark
  }

  /// All files, by name.
  static func all() throws -> [GoldenFile] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Cases")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map(GoldenFile.init)
  }

  /// Writes the file with messages in place of those that stand there.
  func record(_ messages: [String]) throws {
    var text = remark.map { $0 + "\n" }.joined()
    for (number, (entry, messages)) in zip(cases, messages).enumerated() {
      text += (number > 0 ? "\n" : "") + entry.head.map { $0 + "\n" }.joined()
      text += "-- messages --\n" + messages
    }
    try Data(text.utf8).write(to: url)
  }
}
