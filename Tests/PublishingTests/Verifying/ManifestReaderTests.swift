import Testing

@testable import Publishing

/// What is read of a manifest, and what is refused.
struct ManifestReaderTests {
  private static let zeros = String(repeating: "0", count: 64)

  private static func manifest(_ lines: String...) -> [UInt8] {
    Manifest.opening + Array((lines.joined(separator: ",\n") + "\n]}\n").utf8)
  }

  private static func line(_ path: String, size: String = "1", digest: String = zeros) -> String {
    "{\"path\":\"\(path)\",\"size\":\(size),\"sha256\":\"\(digest)\"}"
  }

  @Test func readsWhatManifestWrites() throws {
    let paths = ["a.html", "a b/\"ü\".txt", "x<&>\u{2028}.md", "\u{1F600}/e\u{301}.html"]
    let entries = paths.map { Manifest.Entry(path: $0, bytes: Array($0.utf8), source: $0) }
    let files = try ManifestReader.read(Manifest(entries).bytes)
    #expect(files.map { String(decoding: $0.path, as: UTF8.self) } == paths.sorted())
    #expect(files.map(\.size) == paths.sorted().map(\.utf8.count))
    #expect(try ManifestReader.read(Manifest([]).bytes) == [])
  }

  @Test(arguments: [
    line("../a"), line("/a"), line("a//b"), line("a/./b"), line(""), line("a\\u0000"),
    line("a\\b"), line("\\u0061"), line("a\\ud800"), line("a\\"), line("a<b"),
    line("a", size: "-1"), line("a", size: ""), line("a", size: "1e3"),
    line("a", size: "99999999999999999999"), line("a", digest: "00"),
    line("a", digest: String(repeating: "A", count: 64)), line("a") + " ", " " + line("a"),
    line("b") + ",\n" + line("a"), line("a") + ",\n" + line("a"), line("a") + "\n]}\n" + line("b"),
    "{\"path\":\"a\"}", "[]", line("a") + ",",
  ])
  func refusesOtherForms(lines: String) {
    #expect(throws: ManifestReader.Fault.self) { try ManifestReader.read(Self.manifest(lines)) }
  }

  @Test func refusesEveryShorterFile() {
    let whole = Self.manifest(Self.line("a"), Self.line("b"))
    #expect(throws: Never.self) { try ManifestReader.read(whole) }
    for count in whole.indices {
      #expect(throws: ManifestReader.Fault.self) { try ManifestReader.read(Array(whole[..<count])) }
    }
  }
}
