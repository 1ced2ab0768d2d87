import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct YAMLReaderTests {
  @Test(.timeLimit(.minutes(10)), arguments: ["a: b\n  c", "- a\n b", "a\nb", "a: b\n  c\n d "])
  func readsTextOverTwoLinesAtTheEndOfAFile(text: String) {
    let reading = YAMLReader().read(Samples.file(text))
    #expect(reading.problems == YAMLReader().read(Samples.file(text + "\n")).problems)
    #expect(reading.value?.content == YAMLReader().read(Samples.file(text + "\n")).value?.content)
  }

  /// Texts that other readers of YAML turn into something else.
  @Test(arguments: [
    "no", "yes", "on", "off", "true", "null", "~", "1:30", "190:20:30", "2024-01-01", "0o7", "010",
    "0x1F", "1_000", "1e3", ".inf", ".nan", "12", "1.0", "=", "n", "Y",
    "2001-12-14t21:59:43.10-05:00",
  ])
  func keepsTextThatLooksLikeSomethingElse(text: String) {
    let reading = YAMLReader().read(Samples.file("value: \(text)\n"))
    #expect(reading.problems == [])
    #expect(reading.value?["value"]?.content == .scalar(text, isPlain: true))
  }

  @Test(arguments: [
    ("", "{}"), ("# only a remark\n", "{}"), ("a:\n", "{a=<>}"), ("a: ''\n", "{a=\"\"}"),
    ("a: 'it''s'\n", "{a=\"it's\"}"), (#"a: "x\ty""#, "{a=\"x\ty\"}"),
    ("a: one\n  two\n", "{a=<one two>}"), ("a: |\n  one\n  two\n", "{a=\"one\ntwo\n\"}"),
    ("a: >\n  one\n  two\n", "{a=\"one two\n\"}"), ("a: [b, 'c', ]\n", "{a=[<b> \"c\"]}"),
    ("a: []\nb: {}\n", "{a=[] b={}}"), ("a:\n- b\n- c: d\n", "{a=[<b> {c=<d>}]}"),
    ("a: {b: c, d: [e]}\n", "{a={b=<c> d=[<e>]}}"), ("a: [b: c]\n", "{a=[{b=<c>}]}"),
    ("a: http://b/c\n", "{a=<http://b/c>}"), ("- a\n- b\n", "[<a> <b>]"), ("a\n", "<a>"),
    ("a: b # remark\n", "{a=<b>}"), ("'a b': c\n", "{a b=<c>}"), ("---\na: b\n", "{a=<b>}"),
    ("a: “b”\n", "{a=<“b”>}"), ("a: b\n\n\n", "{a=<b>}"), ("a: b\r\nc: d\r\n", "{a=<b> c=<d>}"),
  ])
  func readsPlainData(text: String, outline: String) {
    let reading = YAMLReader().read(Samples.file(text))
    #expect(reading.problems == [])
    #expect(Samples.outline(reading.value) == outline)
  }

  /// Every range, cut out of the file, is what the author wrote.
  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func placesAreWhatTheAuthorWrote(lineEnd: String, mark: String) throws {
    let text =
      mark
        + """
        # é
        title: Café ☕ 𝄞 au lait
        "näme": 'quoted é'
        empty:
        list: [é, "ü" , [x]]
        lines:
          - first é
          -   key: value é
              more: "x"

        block: |
          té
          xt

        last: z
        """.replacing("\n", with: lineEnd)
    let file = Samples.file(text)
    let value = try #require(YAMLReader().read(file).value)
    var cuts: [String] = []
    func cut(_ range: SourceRange) {
      cuts.append(
        String(decoding: file.bytes[range.range], as: UTF8.self).replacing("\r\n", with: "\n"))
    }
    func walk(_ value: YAMLValue) {
      cut(value.range)
      value.items?.forEach(walk)
      for entry in value.entries ?? [] {
        cut(entry.key.range)
        walk(entry.value)
      }
    }
    walk(value)
    let lines = "- first é\n  -   key: value é\n      more: \"x\""
    #expect(cuts.first == String(text.replacing("\r\n", with: "\n").drop { $0 != "t" }))
    #expect(
      cuts.dropFirst() == [
        "title", "Café ☕ 𝄞 au lait", "\"näme\"", "'quoted é'", "empty", "", "list",
        "[é, \"ü\" , [x]]", "é", "\"ü\"", "[x]", "x", "lines", lines, "first é",
        "key: value é\n      more: \"x\"", "key", "value é", "more", "\"x\"", "block",
        "|\n  té\n  xt", "last", "z",
      ])
  }

  @Test func placesArePositionsInTheWholeFile() throws {
    let file = Samples.file("---\né: ü\ntitle: x\n---\nBody")
    let fields = try #require(FrontMatterReading(of: file).fields)
    let range = try #require(fields["title"]?.range)
    #expect(file.position(at: range.lowerBound) == SourcePosition(line: 3, column: 8))
    #expect(fields["ü"] == nil)
  }

  @Test func keepsPlacesRightAfterMendingSlips() throws {
    let file = Samples.file("é: ü: ö\nb: “x: y”\ntopics: [a, b\nc: 'd\n\te: @f\nlast: é here\n")
    let reading = YAMLReader().read(file)
    let value = try #require(reading.value)
    #expect(
      Samples.outline(value)
        == "{é=\"ü: ö\" b=\"x: y\" topics=[<a> <b>] c=\"d\" e=\"@f\" last=<é here>}")
    let cuts = (value.entries ?? []).flatMap { [$0.key.range, $0.value.range] }
      .map { String(decoding: file.bytes[$0.range], as: UTF8.self) }
    #expect(
      cuts == [
        "é", "ü: ö", "b", "“x: y”", "topics", "[a, b", "c", "'d", "e", "@f", "last", "é here",
      ])
  }

  /// The text with every correction written in, as `plait fix` would.
  static func mended(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for problem in YAMLReader().read(Samples.file(text)).problems.reversed() {
      guard let correction = problem.fault.suggestion.replacement else { continue }
      bytes.replaceSubrange(problem.range.range, with: Array(correction.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: YAMLMessageTests.cases)
  func correctionsLeaveNothingToCorrect(name: String, text: String, messages: String) throws {
    let before = YAMLReader().read(Samples.file(text))
    guard before.problems.allSatisfy({ $0.fault.suggestion.replacement != nil }) else { return }
    let after = YAMLReader().read(Samples.file(Self.mended(text)))
    #expect(after.problems == [], "\(name)")
    #expect(after.value != nil, "\(name)")
  }
}
