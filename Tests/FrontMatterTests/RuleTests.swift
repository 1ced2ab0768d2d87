import Diagnostics
import FrontMatter
import Testing

@Suite struct RuleTests {
  @Test func namesAreUniqueAndPlain() {
    let ids = FrontMatterRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)")
    }
  }

  @Test(arguments: FrontMatterRules.all)
  func explanationsAreForPeopleWhoDoNotProgram(rule: Rule) {
    let words = rule.explanation.lowercased()
    for word in ["scalar", "mapping", "sequence", "parser", "parse", "token", "string", "array"] {
      #expect(!words.contains(word), "\(rule.id) says \(word)")
    }
    #expect(rule.explanation.hasSuffix("."))
    #expect(rule.wrong != rule.right)
  }

  @Test(arguments: YAMLMessageTests.cases.map(\.messages) + FieldMessageTests.cases.map(\.messages))
  func messagesUseNoWordsOfTheTrade(message: String) {
    for word in ["scalar", "mapping", "sequence", "parser", "token", "null", "integer", "boolean"] {
      #expect(!message.contains(word), "\(message)")
    }
  }

  /// Fields for the examples, which show one or two each.
  static let schema = Schema(
    name: "example",
    fields: [
      Field("title", .line(), help: "", example: "Supervision"),
      Field("summary", .line(maxLength: 200), isRequired: false, help: "", example: "One."),
      Field("topics", .list(.key(DemoSchema.topic)), help: "", example: "[allocation]"),
      Field("review_in", .integer(1...120), help: "", example: "12"),
      Field("published", .date, help: "", example: "2026-11-23"),
      Field("anonymous", .boolean, help: "", example: "true"),
      Field("related", .list(.path), help: "", example: "[a.md]"),
      Field("url", .url, help: "", example: "https://example.org"),
      Field("email", .email, help: "", example: "a@example.org"),
      Field("language", .language, help: "", example: "en"),
      Field("lessons", .list(.text()), help: "", example: "[Start small.]"),
      Field("credits", .line(), help: "", example: "Someone"),
      Field("scale", .list(.line(), count: 5...5), help: "", example: "[a, b, c, d, e]"),
    ])

  static func found(in text: String) -> [String] {
    let file = Samples.file(text)
    let reading = YAMLReader().read(file)
    var ids = reading.problems.map { $0.diagnostic(in: file).rule.id }
    if let value = reading.value {
      let known = KnownKeys([DemoSchema.topic: ["allocation", "measuring"]])
      ids += schema.decode(value, in: file, known: known).problems
        .map { $0.diagnostic(in: file).rule.id }
    }
    return ids
  }

  /// Rules whose examples are whole pages, stand for something longer, or need a required field.
  static let toldInWords: Set<String> = [
    "front-matter-missing", "front-matter-unclosed", "yaml-too-large", "not-utf8",
    "text-too-long", "missing-field", "empty-field", "more-problems",
  ]

  @Test(arguments: FrontMatterRules.all.filter { !toldInWords.contains($0.id) })
  func examplesShowTheRule(rule: Rule) {
    #expect(Self.found(in: rule.wrong) == [rule.id])
    #expect(Self.found(in: rule.right) == [])
  }

  @Test func everyMessageNamesARuleOfTheList() {
    let ids = Set(FrontMatterRules.all.map(\.id))
    for (_, _, messages) in YAMLMessageTests.cases + FieldMessageTests.cases {
      for line in messages.split(separator: "\n")
      where line.hasPrefix("a.md") && line.hasSuffix("]") {
        let id = line.dropLast().split(separator: "[").last.map(String.init) ?? ""
        #expect(ids.contains(id))
      }
    }
  }
}
