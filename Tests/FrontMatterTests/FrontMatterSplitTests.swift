import Diagnostics
import FrontMatter
import Testing

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
  static let mistyped: [(page: String, yaml: String, problems: [FrontMatterProblem.Kind])] = [
    ("\n\n---\na: b\n---\n", "a: b\n", [.notFirst]),
    ("----\na: b\n---\n", "a: b\n", [.mistypedFence("----")]),
    ("--\na: b\n---\n", "a: b\n", [.mistypedFence("--")]),
    ("—\na: b\n—\n\n---\n", "a: b\n", [.mistypedFence("—"), .mistypedEnd("—")]),
    ("+++\na = 1\n+++\n", "a = 1\n", [.mistypedFence("+++"), .mistypedEnd("+++")]),
    ("---\na: b\n––\n\nText.\n", "a: b\n", [.mistypedEnd("––")]),
  ]

  @Test(arguments: mistyped)
  func takesAMistypedFenceForOne(
    page: String, yaml: String, problems: [FrontMatterProblem.Kind]
  ) throws {
    let bytes = Array(page.utf8)
    let split = try FrontMatterSplit(of: bytes)
    #expect(String(decoding: bytes[split.yaml], as: UTF8.self) == yaml)
    #expect(split.problems.map(\.kind) == problems)
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
    ("", FrontMatterProblem.Kind.missing), ("# Title\n", .missing), ("-\n", .missing),
    ("- item\n---\n", .missing), ("---\na: b\n\nText\n\n-----\n", .unclosed),
    ("- - -\na: b\n", .mistypedFence("- - -")), ("---\na: b\n", .unclosed), ("---", .unclosed),
  ])
  func saysWhatIsMissing(page: String, kind: FrontMatterProblem.Kind) {
    let problem = #expect(throws: FrontMatterProblem.self) {
      try FrontMatterSplit(of: Array(page.utf8))
    }
    #expect(problem?.kind == kind)
  }

  @Test func recognisesUTF16() {
    let problem = #expect(throws: FrontMatterProblem.self) {
      try FrontMatterSplit(of: [0xFF, 0xFE, 0x2D, 0x00])
    }
    #expect(problem?.kind == .savedAsUTF16)
  }

  @Test func leavesTheBodyWholeWithoutFrontMatter() {
    let plain = FrontMatterReading(of: SourceFile(path: "a.md", bytes: Array("Body".utf8)))
    #expect(plain.bodyStart == 0)
    #expect(plain.fields == nil)
    let marked = FrontMatterReading(of: SourceFile(path: "a.md", bytes: Array("\u{FEFF}Body".utf8)))
    #expect(marked.bodyStart == 3)
  }
}
