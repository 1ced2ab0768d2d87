import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct YAMLLimitTests {
  static func faults(_ text: String, limits: YAMLLimits = .frontMatter) -> [Fault] {
    YAMLReader(limits: limits).read(Samples.file(text)).problems.map(\.fault)
  }

  @Test func refusesMoreBytesThanTheLimit() {
    let fits = "a: " + String(repeating: "x", count: 65_532) + "\n"
    #expect(fits.utf8.count == 65_536)
    #expect(Self.faults(fits) == [])
    #expect(Self.faults(fits + "\n") == [.tooLarge(65_537, limit: 65_536)])
  }

  @Test func refusesTheSeventeenthLevel() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + "x" + String(repeating: "]", count: levels)
    }
    #expect(Self.faults(nested(16)) == [])
    #expect(Self.faults(nested(17)) == [.tooDeep(limit: 16)])
    #expect(Self.faults("a: " + nested(15)) == [])
    #expect(Self.faults("a: " + nested(16)) == [.tooDeep(limit: 16)])
  }

  @Test func refusesMoreValuesThanTheLimit() {
    let limits = YAMLLimits(bytes: 1000, depth: 4, values: 5)
    #expect(Self.faults("[a, b, c, d]", limits: limits) == [])
    #expect(Self.faults("[a, b, c, d, e]", limits: limits) == [.tooManyValues(limit: 5)])
  }

  /// Texts that cost other readers seconds, gigabytes or the process.
  static let bombs: [(name: String, text: String)] = [
    ("open brackets", String(repeating: "[", count: 65_536)),
    ("open braces", String(repeating: "{", count: 65_536)),
    ("braces with names", String(repeating: "{a: ", count: 16_000)),
    ("1,500 brackets", String(repeating: "[", count: 1500) + String(repeating: "]", count: 1500)),
    ("hyphens", String(repeating: "- ", count: 32_000)),
    ("question marks", String(repeating: "? ", count: 32_000)),
    ("colons", String(repeating: ": ", count: 32_000)),
    ("exclamation marks", String(repeating: "! ", count: 32_000)),
    ("quotes", String(repeating: "\"", count: 65_535)),
    ("backslashes", "a: \"" + String(repeating: "\\", count: 65_000)),
    ("brackets in lines", String(repeating: "a: [\n", count: 13_000)),
    ("unclosed quotes in lines", String(repeating: "a: 'b\n", count: 10_000)),
    ("colons in lines", String(repeating: "a: b: c\n", count: 8000)),
    ("tabs", String(repeating: "\t", count: 65_536)),
    ("deeper and deeper", (0..<350).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    ("names without colons", String(repeating: "a\n", count: 32_000)),
    ("aliases", "a: &a x\nb: [" + String(repeating: "*a,", count: 20_000) + "]\n"),
    (
      "alias levels",
      "a0: &a0 x\n"
        + (1..<9).map { "a\($0): &a\($0) [" + String(repeating: "*a\($0 - 1),", count: 9) + "]\n" }
        .joined()
    ),
    ("same name", String(repeating: "a: b\n", count: 4000)),
    ("many names", (0..<4000).map { "a\($0): b\n" }.joined()),
    ("zero bytes", String(repeating: "\0", count: 65_536)),
    ("long name", String(repeating: "a", count: 60_000) + ": b\n"),
    ("remarks", String(repeating: "#\n", count: 32_000)),
    ("wide letters", "a: " + String(repeating: "𝄞", count: 16_000) + ": b\n"),
  ]

  @Test(arguments: bombs)
  func answersAnythingInAMoment(name: String, text: String) {
    let time = processorSeconds { _ = Samples.messages(readingYAML: text) }
    // Far above what it takes, even in a debug build on a busy machine; the bombs take minutes.
    #expect(time < 2, "\(name)")
  }

  @Test func refusesAliasesWithoutBuildingThem() {
    let reading = YAMLReader().read(Samples.file("a: &x [b]\nc: [*x, *x]\n"))
    #expect(reading.value == nil)
    #expect(
      reading.problems.map(\.fault) == [
        .refused(.anchor("x")), .refused(.alias("x")), .refused(.alias("x")),
      ])
  }

  @Test func readsNoPlaceOutsideTheRange() {
    let bytes = Array("---\na: b\n---\nc: &d".utf8)
    let reading = YAMLReader().read(bytes, in: 4..<9)
    #expect(reading.problems == [])
    #expect(Samples.outline(reading.value) == "{a=<b>}")
    #expect(YAMLReader().read(bytes, in: 4..<9000).problems.count == 1)
  }
}
