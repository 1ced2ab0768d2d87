import Foundation
import Markdown
import TestSupport
import Testing

/// No body of up to 1 MB takes more than a second or 200 MB, whatever it holds.
///
/// Debug builds render many times more slowly, so they are given smaller bodies; `make test` builds no such tests.
@Suite(.serialized)
struct LimitTests {
  #if DEBUG
    private static let largest = 60_000
  #else
    private static let largest = 1_000_000
  #endif

  @Test func takesNoMoreThanTwiceAsLongForTwiceAsMuch() throws {
    let parser = MarkdownParser(options: MarkdownOptions(terms: TermMatcher([["a"], ["b c"]])))
    for hostile in Hostile.all {
      let half = Array(hostile.body(Self.largest / 2).utf8)
      let whole = Array(hostile.body(Self.largest).utf8)
      var first = Double.infinity
      for _ in 0..<2 { first = min(first, processorSeconds { _ = parser.parse(half) }) }
      // The least of several: whoever shares the processor's caches makes a run slower, and none faster.
      var second = Double.infinity
      for _ in 0..<3 where second > 2.6 * first + 0.1 || second > 0.5 {
        second = min(second, processorSeconds { _ = parser.parse(whole) })
      }
      #expect(second < 1, "\(hostile.name): \(second) s")
      // What is not refused may cost a quarter of a second beyond what is in proportion.
      #expect(second < 2.6 * first + 0.3, "\(hostile.name): \(first) s, then \(second) s")
    }
  }

  @Test func readsPassagesInLinearTime() throws {
    let parser = MarkdownParser()
    let entities = Hostile(name: "text that is not there as it is") { size in
      String(repeating: "a", count: size / 2) + "&amp;"
        + String(repeating: "b&amp;c ", count: size / 16)
    }
    for hostile in Hostile.all + [entities] {
      let whole = Array(hostile.body(Self.largest).utf8)
      let seconds = processorSeconds { _ = parser.passages(of: whole) }
      #expect(seconds < 1, "\(hostile.name): \(seconds) s")
    }
  }

  /// What a process holds is asked of the system, so no other test may run in it meanwhile: `make test` runs this one
  /// by itself.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["PLAIT_ALONE"] != nil),
    .disabled(if: slowdown > 1, "a sanitizer keeps what has been given back"))
  func takesLittleMemoryAlone() throws {
    let before = try Self.memory("VmRSS:")
    for hostile in Hostile.all {
      let body = Array(hostile.body(Self.largest).utf8)
      try Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
      _ = MarkdownParser().parse(body)
      let peak = try Self.memory("VmHWM:")
      #expect(peak < before + 200_000, "\(hostile.name): \(peak - before) kB")
    }
  }

  @Test(arguments: [
    ("![[]()", MarkdownProblem.Limit.tooMany("![")), ("<?", .tooMany("<")), ("<!A", .tooMany("<")),
    ("<![CDATA[", .tooMany("<")), ("_www.", .tooMany("www.")), ("a@", .tooMany("@")),
    ("*a* [b](c) ", .tooMany("*")), ("|", .tooMany("|")), ("a\n|-|\n", .tooMany("|")),
    ("> ", .tooDeep), ("- ", .tooDeep), ("1) ", .tooDeep), ("[^a]:", .tooDeep),
    ("*a **a ", .tooMuchMemory),
  ])
  func refuses(unit: String, limit: MarkdownProblem.Limit) {
    let parsed = parse(String(repeating: unit, count: 1_000_000 / unit.utf8.count))
    #expect(parsed.problems.map(\.kind) == [.limit(limit)])
    #expect(parsed.fragment == Fragment() && parsed.text.isEmpty)
  }

  @Test func refusesMoreDrawingsThanTheLimit() {
    let options = MarkdownOptions(limits: MarkdownLimits(drawings: 2))
    let chart = "```chart\na\n```\n\n"
    #expect(parse(chart + chart, options).problems.isEmpty)
    let source = MarkedSource(chart + chart + "```chart\n⟦a\n⟧```\n")
    #expect(
      MarkdownParser(options: options).parse(source.bytes).problems == [
        MarkdownProblem(.limit(.tooMany("```chart")), at: source.ranges[0])
      ])
  }

  @Test func notesSoManyProblemsOfASortAndNoMore() {
    let problems = parse(String(repeating: "<b>", count: 10_000) + "\n\n# a\n\nText.\n").problems
    #expect(problems.count == 5_001)
    #expect(problems.last?.kind == .topLevelHeading)
  }

  @Test func refusesWhatIsTooLong() {
    let options = MarkdownOptions(limits: MarkdownLimits(bytes: 5))
    #expect(parse("12345", options).problems.isEmpty)
    #expect(parse("123456", options).problems.map(\.kind) == [.limit(.tooLong)])
  }

  @Test func refusesLinkReferenceAmplification() {
    // libcmark-gfm 0.29.0.gfm.6 aborts the process on this.
    let body = "[a]: /" + String(repeating: "u", count: 500_000) + "\n\n"
    let parsed = parse(body + String(repeating: "[a]", count: 100_000))
    #expect(parsed.problems.map(\.kind) == [.limit(.tooMuchMemory)])
  }

  @Test(arguments: [
    "[&Hat;", "[&#94;", "[&#0000094;", "[&#x5e;", "[&#X5E;", "[&#x00005E;", "![&#94;",
  ])
  func refusesFootnotesInDisguise(mark: String) {
    // libcmark-gfm 0.29.0.gfm.6 reads memory that is not its own.
    let source = MarkedSource(
      "a[^1]\n\n\(mark.first == "!" ? "!" : "")⟦\(mark.drop { $0 == "!" })⟧a]\n\n[^1]: b\n")
    let problems = MarkdownParser().parse(source.bytes).problems
    #expect(problems == [MarkdownProblem(.limit(.disguisedFootnote), at: source.ranges[0])])
    #expect(html(mark + "a]").contains("[^a]"))
  }

  @Test(arguments: [
    "[&#95;a]", "[&#94a]", "[&Ha;]", "&#94;[a]", "[ &#94;]", "[&#x94;", "[&#", "[&",
  ])
  func letsOtherReferencesBe(text: String) {
    #expect(
      !parse("a[^1] \(text)\n\n[^1]: b\n").problems.map(\.kind).contains(.limit(.disguisedFootnote))
    )
  }

  @Test func refusesWhatIsTooDeep() {
    let emphasis = String(repeating: "*a **a ", count: 60) + String(repeating: "a** a* ", count: 60)
    #expect(parse(emphasis).problems.map(\.kind) == [.limit(.tooDeep)])
    let lists = (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(parse(lists).problems.map(\.kind) == [.limit(.tooDeep)])
  }

  /// Pages longer than anyone writes, dense with one construct after the other, are no hazard.
  @Test(arguments: [
    "A [link](b.md), *some* **emphasis**, `code` and [@key, p. 12].\n",
    "- **[Council](b.md)**: 12 hours, see <https://a.org> and www.b.org\n",
    "1. **[Council](b.md)**: 12 hours\n\n", "| [a](b.md) | **12** | x | y | z | x | y | z |\n",
    "## Heading\n\nText me@a.org[^1].\n\n", "![a](b.png \"c\")\n\n",
    "```php\n<?php if (a < b) { } ?>\n```\n\n",
    "<?php\n\n", "    a | b | c | d | e | f | g | h | i | j | k | l\n", "> [!NOTE] a\n> b\n\n",
    "      - nested deeply\n        - and more\n", "[a]: b.md\n", "[a], [b], [c] and *d*\n\n",
  ])
  func parsesHonestPages(unit: String) {
    let header = unit.hasPrefix("| ") ? "|a|b|c|d|e|f|g|h|\n|--|--|--|--|--|--|--|--|\n" : ""
    let parsed = parse("[^1]\n\n" + header + String(repeating: unit, count: 1_000))
    #expect(!parsed.problems.contains { if case .limit = $0.kind { true } else { false } })
  }

  private static func memory(_ field: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix(field) })
    return try #require(line.split(separator: " ").compactMap { Int($0) }.first)
  }
}
