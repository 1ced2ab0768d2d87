import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct FrontMatterSplitTests {
  /// A page, its YAML and its body.
  static let pages: [(page: String, yaml: String, body: String)] = [
    ("---\na: b\n---\nBody\n", "a: b\n", "Body\n"),
    ("---\r\na: b\r\n---\r\nBody\r\n", "a: b\r\n", "Body\r\n"),
    ("\u{FEFF}---\na: b\n---\nBody", "a: b\n", "Body"),
    ("---  \t\na: b\n--- \nBody", "a: b\n", "Body"),
    ("---\n---\n", "", ""),
    ("---\na: b\n---", "a: b\n", ""),
    ("---\na: b\n ---\n---\nBody", "a: b\n ---\n", "Body"),
    ("---\na: b\n----\n---\n---\n", "a: b\n----\n", "---\n"),
  ]

  /// A page whose fences are not quite right, with its YAML and its problems.
  static let mistyped: [(page: String, yaml: String, problems: [Fault])] = [
    ("\n\n---\na: b\n---\n", "a: b\n", [.frontMatterNotFirst]),
    ("----\na: b\n---\n", "a: b\n", [.mistypedFence("----")]),
    ("--\na: b\n---\n", "a: b\n", [.mistypedFence("--")]),
    ("—\na: b\n—\n\n---\n", "a: b\n", [.mistypedFence("—"), .mistypedEnd("—")]),
    ("+++\na = 1\n+++\n", "a = 1\n", [.mistypedFence("+++"), .mistypedEnd("+++")]),
    ("---\na: b\n––\n\nText.\n", "a: b\n", [.mistypedEnd("––")]),
  ]

  @Test(arguments: mistyped)
  func takesAMistypedFenceForOne(
    page: String, yaml: String, problems: [Fault]
  ) throws {
    let bytes = Array(page.utf8)
    let split = try FrontMatterSplit(of: bytes)
    #expect(String(decoding: bytes[split.yaml], as: UTF8.self) == yaml)
    #expect(split.problems.map(\.fault) == problems)
  }

  @Test(arguments: pages)
  func findsYAMLAndBody(page: String, yaml: String, body: String) throws {
    let bytes = Array(page.utf8)
    let split = try FrontMatterSplit(of: bytes)
    #expect(String(decoding: bytes[split.yaml], as: UTF8.self) == yaml)
    #expect(String(decoding: bytes[split.bodyStart...], as: UTF8.self) == body)
    #expect(String(decoding: bytes[split.opening.range], as: UTF8.self) == "---")
  }

  @Test(arguments: [
    ("", Fault.frontMatterMissing), ("# Title\n", .frontMatterMissing),
    ("-\n", .frontMatterMissing),
    ("- item\n---\n", .frontMatterMissing),
    ("---\na: b\n\nText\n\n-----\n", .frontMatterUnclosed),
    ("- - -\na: b\n", .mistypedFence("- - -")), ("---\na: b\n", .frontMatterUnclosed),
    ("---", .frontMatterUnclosed),
  ])
  func saysWhatIsMissing(page: String, fault: Fault) {
    let problem = #expect(throws: FrontMatterProblem.self) {
      try FrontMatterSplit(of: Array(page.utf8))
    }
    #expect(problem?.fault == fault)
  }

  @Test func recognisesUTF16() {
    let problem = #expect(throws: FrontMatterProblem.self) {
      try FrontMatterSplit(of: [0xFF, 0xFE, 0x2D, 0x00])
    }
    #expect(problem?.fault == .savedAsUTF16)
  }

  @Test func leavesTheBodyWholeWithoutFrontMatter() {
    let plain = FrontMatterReading(of: SourceFile(path: "a.md", bytes: Array("Body".utf8)))
    #expect(plain.bodyStart == 0)
    #expect(plain.fields == nil)
    let marked = FrontMatterReading(of: SourceFile(path: "a.md", bytes: Array("\u{FEFF}Body".utf8)))
    #expect(marked.bodyStart == 3)
  }
}
