import Foundation
import Markdown
import Testing

/// Without the additions, any document comes out as it does from the program `cmark-gfm`, byte for byte.
struct ReferenceTests {
  private static let program = "/usr/bin/cmark-gfm"

  private static let parts = [
    "a", "b c", "é", " ", "  ", "\n", "\n\n", "*", "**", "_", "~~", "~", "`", "``", "[", "](b)",
    "](c \"d\")",
    "![", "]", "[a]", "[a]: /b 'c'\n", "<b>", "</b>", "<!-- a -->", "<https://a.org>",
    "https://a.org/b?c=d&e",
    "www.a.org", "me@a.org", "\n- ", "\n  - ", "\n1. ", "\n7) ", "\n> ", "\n# ", "\n###### ",
    "\n---\n",
    "\n===\n", "\n    ", "\n```a b\n", "\n```\n", "\n| a | b |\n|:-:|--:|\n| c |\n", "\n- [ ] ",
    "\n- [x] ",
    "\\", "\\*", "&amp;", "&copy;", "&", "\"", "<", ">", "  \n", "\t", "|", "\r\n", "<title>",
    "<div>\n",
  ]

  private static func documents(_ count: Int) -> [String] {
    var state: UInt64 = 20_260_419
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<count).map { _ in
      (0..<2 + next(30)).map { _ in parts[next(parts.count)] }.joined()
    }
  }

  @Test func agrees() throws {
    try #require(
      FileManager.default.isExecutableFile(atPath: Self.program),
      "\(Self.program) is not there: install Debian's package cmark-gfm (see `make test`)")
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "plait-markdown-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let parser = MarkdownParser(options: .gfm)
    for document in Self.documents(150) {
      let file = folder.appending(path: "in.md")
      try document.write(to: file, atomically: false, encoding: .utf8)
      let expected = try Self.run(file.path())
      let bytes = parser.parse(Array(document.utf8)).fragment.bytes
      #expect(String(decoding: bytes, as: UTF8.self) == expected, "\(document.debugDescription)")
    }
  }

  private static func run(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    let extensions = ["table", "strikethrough", "autolink", "tasklist", "tagfilter"]
    process.arguments = ["--unsafe", path] + extensions.flatMap { ["-e", $0] }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
