import Basics
import Diagnostics
import FrontMatter
import Testing

@Suite struct SchemaTests {
  static func decode(_ text: String) throws -> (record: Record, problems: [FrontMatterProblem]) {
    let file = Samples.file(text)
    let value = try #require(YAMLReader().read(file).value)
    return DemoSchema.schema.decode(value, in: file, known: DemoSchema.known)
  }

  @Test func readsEveryType() throws {
    let (record, problems) = try Self.decode(
      """
      title: A title
      summary: "One: sentence."
      published: 2026-11-23
      review_in: 12
      average: 15.40
      anonymous: no
      status: in-review
      topics: [allocation, admin support]
      recommendations: [7, 9]
      scale: [No, Yes]
      related: [../caseload/salford.md]
      url: https://example.org/a?b=c#d
      lessons:
        - Start small.
        - |
          Two
          lines.
      measures:
        - name: Time
          before: 90 minutes
        - name: 1:30
      consent: {kind: confirmed, date: 2026-01-02, by: "The director"}
      labels:
        any name: x
      """)
    #expect(problems == [])
    #expect(record.text("title") == "A title")
    #expect(record.text("summary") == "One: sentence.")
    #expect(record.date("published") == CalendarDate(year: 2026, month: 11, day: 23))
    #expect(record.integer("review_in") == 12)
    #expect(record.number("average") == 15.4)
    #expect(record.text("average") == "15.40")
    #expect(record.boolean("anonymous") == false)
    #expect(record.text("status") == "in-review")
    #expect(record.texts("topics") == ["allocation", "admin support"])
    #expect(record.integers("recommendations") == [7, 9])
    #expect(record.texts("scale") == ["No", "Yes"])
    #expect(record.texts("related") == ["../caseload/salford.md"])
    #expect(record.text("url") == "https://example.org/a?b=c#d")
    #expect(record.texts("lessons") == ["Start small.", "Two\nlines."])
    #expect(record.records("measures").map { $0.text("name") } == ["Time", "1:30"])
    #expect(record.records("measures").map { $0.text("before") } == ["90 minutes", nil])
    let consent = try #require(record.record("consent"))
    #expect(consent.names == ["kind", "date", "by"])
    #expect(consent.date("date")?.isoText == "2026-01-02")
    #expect(record.record("labels")?.text("any name") == "x")
    #expect(record.names.count == 16)
  }

  @Test func givesNothingForWhatIsNotThereOrOfAnotherType() throws {
    let (record, _) = try Self.decode("title: T\nreview_in: 3\n")
    #expect(record.text("summary") == nil)
    #expect(record.date("title") == nil)
    #expect(record.texts("topics") == [])
    #expect(record.record("consent") == nil)
    #expect(record.has("title") && !record.has("summary"))
    #expect(record.number("review_in") == 3)
    #expect(Record.empty.names == [])
  }

  /// What can only mean one thing is taken without a word.
  @Test(arguments: [
    ("topics: allocation", "topics", ["allocation"]), ("topics: []", "topics", []),
    ("topics:", "topics", []), ("recommendations: 7", "recommendations", ["7"]),
    ("lessons: One sentence.", "lessons", ["One sentence."]),
    ("measures: {name: x}", "measures", []), ("related: a.md", "related", ["a.md"]),
  ])
  func takesOneValueForAListOfOne(text: String, name: String, expected: [String]) throws {
    let (record, problems) = try Self.decode("title: T\n" + text)
    #expect(problems == [])
    #expect(record.texts(name) == expected)
  }

  @Test func takesOptionalFieldsLeftEmptyForAbsent() throws {
    let (record, problems) = try Self.decode(
      "title: T\nsummary:\npublished: ''\ntopics:\nmeasures: []\nconsent:\nlabels: {}\n")
    #expect(problems == [])
    #expect(record.names == ["title"])
  }

  @Test func readsTextInLinesAsOneLine() throws {
    let (record, _) = try Self.decode("title: >\n  A folded\n  title\nsummary: |\n  a\n  b\n")
    #expect(record.text("title") == "A folded title")
    #expect(record.text("summary") == "a\nb")
  }

  @Test(arguments: [
    ("true", true), ("yes", true), ("Yes", true), ("false", false), ("NO", false),
  ])
  func understandsYesAndNo(text: String, expected: Bool) throws {
    #expect(try Self.decode("title: T\nanonymous: \(text)").record.boolean("anonymous") == expected)
  }

  @Test(arguments: [
    ("a@example.org", true), ("first.last+hub@team.example.gov.uk", true), ("o'neil@a-b.ie", true),
    ("a@example", false), ("@example.org", false), ("a@", false), ("a", false),
    ("a@b@c.org", false),
    ("a b@example.org", false), ("a@-b.org", false), ("a@b..org", false), ("a@b.org.", false),
    ("a@b.org?subject=x", false), ("é@example.org", false), ("javascript:a@example.org", false),
  ])
  func knowsEmailAddresses(text: String, isOne: Bool) throws {
    let (record, problems) = try Self.decode("title: T\nemail: \"\(text)\"")
    #expect(record.text("email") == (isOne ? text : nil))
    #expect(problems.isEmpty == isOne)
  }

  @Test(arguments: [
    ("en", true), ("cy", true), ("en-GB", true), ("zh-Hant-TW", true), ("gsw", true),
    ("ca-valencia", true), ("e", false), ("English", false), ("en_GB", false), ("en-", false),
    ("-en", false), ("en--GB", false), ("e1", false), ("en-abcdefghi", false), ("én", false),
    (Array(repeating: "en", count: 13).joined(separator: "-"), false),
  ])
  func knowsCodesOfLanguages(text: String, isOne: Bool) throws {
    let (record, problems) = try Self.decode("title: T\nlanguage: \"\(text)\"")
    #expect(record.text("language") == (isOne ? text : nil))
    #expect(problems.isEmpty == isOne)
  }

  @Test func takesAnyKeyOfAKindThatIsNotKnownHere() throws {
    let file = Samples.file("title: T\ntopics: [whatever]\n")
    let value = try #require(YAMLReader().read(file).value)
    let (record, problems) = DemoSchema.schema.decode(value, in: file)
    #expect(problems == [])
    #expect(record.texts("topics") == ["whatever"])
  }

  @Test func keepsThePlacesOfValues() throws {
    let text = "title: 'Té'\ntopics: [é, \"allocation\"]\n"
    let file = Samples.file(text)
    let value = try #require(YAMLReader().read(file).value)
    let (record, _) = DemoSchema.schema.decode(value, in: file)
    func cut(_ range: SourceRange?) -> String {
      String(decoding: file.bytes[range?.range ?? 0..<0], as: UTF8.self)
    }
    #expect(cut(record.range(of: "title")) == "'Té'")
    #expect(cut(record.keyRange(of: "topics")) == "topics")
    #expect(record.positionedTexts("topics").map { cut($0.range) } == ["é", "\"allocation\""])
    #expect(record.positionedText("title")?.value == "Té")
    #expect(record.range(of: "zebra") == nil)
  }

  @Test func reportsMissingFieldsWhereToldTo() throws {
    let file = Samples.file("---\nsummary: x\n---\n")
    let reading = FrontMatterReading(of: file)
    let (_, problems) = DemoSchema.schema.decode(
      try #require(reading.fields), in: file, at: reading.opening)
    #expect(problems.map(\.range) == [reading.opening])
  }

  @Test func readsListsOfRecords() throws {
    let schema = Schema(
      name: "term",
      fields: [Field("key", .line(), isRequired: true, help: "The key.", example: "a")])
    let file = Samples.file("- key: a\n- ky: b\n- x\n")
    let value = try #require(YAMLReader(limits: .dataFile).read(file).value)
    let (records, problems) = schema.decodeList(value, in: file)
    #expect(records.map { $0.text("key") } == ["a", nil])
    #expect(
      problems.map(\.message) == [
        "there is no field 'ky'", "fields should stand here, not text",
      ])
    let empty = try #require(YAMLReader().read(Samples.file("")).value)
    #expect(schema.decodeList(empty, in: Samples.file("")).problems == [])
  }

  @Test func tellsAHundredProblemsAndThatThereAreMore() throws {
    let items = (0..<500).map { "  - wrong\($0)\n" }.joined()
    let (_, problems) = try Self.decode("title: T\ntopics:\n" + items)
    #expect(problems.count == 101)
    #expect(problems.last?.rule == FrontMatterRules.moreProblems)
  }
}
