import Testing

/// What editors write who do not know the rules, each with what they are told.
@Suite struct EditorMistakesTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let text: String
    /// What the report says of it: its place, what is wrong, and what to do.
    let message: String
    let advice: String

    init(
      _ name: String, in path: String = "caseload/new.md", _ text: String, _ message: String,
      _ advice: String
    ) {
      (testDescription, self.path, self.text) = (name, path, text)
      (self.message, self.advice) = (message, advice)
    }
  }

  private static func page(_ fields: String, kind: String = "guide") -> String {
    "---\ntitle: A new page\nsummary: A page for a test.\nkind: \(kind)\n\(fields)\n---\n\nText.\n"
  }

  static let mistakes: [Mistake] = [
    Mistake(
      "a record whose first colon was forgotten", in: "data/glossary.yml",
      "- term rota\n  definition: Who works when.\n",
      "1:3: error: a colon and a space stand between a name and its value [not-yaml]",
      "write term: rota"),
    Mistake(
      "a number in another unit", page("duration: 2 hours"),
      "5:11: error: 'duration' should be a whole number, not '2 hours' [not-a-number]",
      "write digits only"),
    Mistake(
      "a source whose key nobody can cite", in: "data/sources.yml",
      "- {key: survey 2025, authors: Ann, year: 2025, title: A survey, kind: report}\n",
      "1:9: error: no page can cite a source by the key 'survey 2025' [unusable-key]",
      "write 'survey-2025'"),
    Mistake(
      "a remark whose hyphens a program made a dash of",
      page("topics: [allocation]").replacing("Text.", with: "Some text <!—ask Ann—> here."),
      "8:11: error: '<!—ask Ann—>' hides nothing here: readers would see it [foreign-markup]",
      "delete it, or write it as a remark: '<!-- … -->'"),
    Mistake(
      "an address with one slash",
      page("topics: [allocation]").replacing("Text.", with: "See [it](http:/www.example.org)."),
      "8:10: error: no page at 'http:/www.example.org' [broken-link]",
      "if it is a web address, write 'https://www.example.org'"),
    Mistake(
      "a record without its hyphen", in: "data/glossary.yml",
      "- term: rota\n  definition: Who works when.\n  term: list\n  definition: A list.\n",
      "3:1: error: a hyphen and a space are missing before 'term', with which each record begins [indentation]",
      "write '- term' to begin a record"),
    Mistake(
      "names with commas in place of a list", in: "data/glossary.yml",
      "- term: rota\n  definition: Who works when.\n  also: rotas, duty lists\n",
      "3:9: error: 'also' should be a list, not text [wrong-type]", "write [rotas, duty lists]"),
    Mistake(
      "front matter of TOML",
      "+++\ntitle = \"A\"\nsummary = \"B.\"\nkind = \"guide\"\n+++\n\nText.\n",
      "2:1: error: a colon stands between a name and its value, not '=' [not-yaml]",
      "write title: \"A\""),
    Mistake(
      "a non-breaking space after the first hyphen only",
      page("credits:\n  -\u{A0}Ann\n  - Bea"),
      "6:3: error: a non-breaking space follows the hyphen of a list item [not-yaml]",
      "write an ordinary space in its place"),
    Mistake(
      "steps without a name", in: "pathways/p.md",
      "---\ntitle: P\nsummary: S.\nsteps:\n  - ../caseload/index.md\n---\n\nText.\n",
      "5:5: error: 'steps' should be a group of fields, not text [wrong-type]",
      "write 'page: ../caseload/index.md'"),
    Mistake(
      "a text that goes on with a colon",
      "---\ntitle: A\nsummary: What it says\nand more: a thing\nkind: guide\n---\n\nText.\n",
      "4:1: error: there is no field 'and more' [unknown-field]",
      "if the line belongs to 'summary', write all of that in one line, with quotes round it"),
    Mistake(
      "sources without their sign", "{front}\n\nText [@bowyer-2021; ofsted-2022].\n",
      "7:6: error: '[@bowyer-2021; ofsted-2022]' is not a citation [malformed-citation]",
      "write '[@bowyer-2021; @ofsted-2022]'"),
    Mistake(
      "a page of a source without a comma", "{front}\n\nText [@bowyer-2021 p. 3].\n",
      "7:6: error: '[@bowyer-2021 p. 3]' is not a citation [malformed-citation]",
      "write '[@bowyer-2021, p. 3]'"),
    Mistake(
      "an e-mail address as a link", "{front}\n\nWrite to [Ann](ann@example.org).\n",
      "7:16: error: no page at 'ann@example.org' [broken-link]",
      "an e-mail address starts with 'mailto:'"),
    Mistake(
      "a picture with the path of Windows", "{front}\n\n![A team](..\\assets\\team.png)\n",
      "7:11: error: no picture at '..\\assets\\team.png' [broken-image]",
      "did you mean '../assets/team.png'?"),
    Mistake(
      "a picture that no browser shows", "{front}\n\n![A team](team.heic)\n",
      "7:11: error: no picture at 'team.heic' [broken-image]",
      "browsers do not show such pictures: save it as JPEG or PNG in 'assets/', and write the path of that"
    ),
    Mistake(
      "a container of another program", "{front}\n\n::: hint\nText.\n:::\n",
      "7:1: error: '::: hint' begins no call-out here [foreign-markup]",
      "write '> [!TIP]', and '> ' before every line of its text"),
    Mistake(
      "what is still to be written", "{front}\n\nText [insert figure] here.\n",
      "7:6: warning: '[insert figure]' stands for something that is still to be written [placeholder]",
      "write it, or put what is to do into a remark: '<!-- … -->'"),
    Mistake(
      "what is to do", "{front}\n\nText. TODO ask Ann.\n",
      "7:7: warning: 'TODO' stands for something that is still to be written [placeholder]",
      "write it, or put what is to do into a remark: '<!-- … -->'"),
    Mistake(
      "a note with a number in brackets", "{front}\n\nText.[1]\n\n[1] The note.\n",
      "9:1: warning: '[1]' is no footnote [typed-footnote]",
      "write '[^1]: ' here, and '[^1]' where the text refers to it"),
    Mistake(
      "a paragraph that is indented as in a letter",
      "{front}\n\nText.\n\n    All of the team agreed on this in a meeting in the spring.\n",
      "9:5: warning: the text is indented, and so is shown as code [indented-text]",
      "delete the spaces before each of its lines"),
    Mistake(
      "hyphens without a space", "{front}\n\n-One\n-Two\n",
      "7:1: warning: '-' does not make a list [typed-bullet]",
      "start each item with a hyphen and a space"),
    Mistake(
      "the round bullets of a word processor", "{front}\n\no One\no Two\n",
      "7:1: warning: 'o' does not make a list [typed-bullet]",
      "start each item with a hyphen and a space"),
    Mistake(
      "a token that is none", in: "hub.yml",
      (TestHub.clean["hub.yml"] ?? "") + "theme:\n  shade: red\n",
      "error: there is no token called 'shade' [unknown-setting]", "the tokens are 'edge', "),
    Mistake(
      "a Word document beside the pages", in: "caseload/report.docx", "PK",
      "1:1: warning: the file is not part of the hub [unknown-file]",
      "if it is a page, move it out of the hub and make one of it with 'plait import'"),
  ]

  @Test(arguments: mistakes) func areAnswered(_ mistake: Mistake) async throws {
    let report = try await TestHub([mistake.path: mistake.text]).report()
    #expect(
      report.contains("content/\(mistake.path):") && report.contains(mistake.message), "\(report)")
    #expect(report.contains(mistake.advice), "\(report)")
  }

  /// Text like the above in which nothing is wrong.
  @Test(arguments: [
    "The TODOs of a team, in `TODO` or TBCs.", "Text [insert](index.md).", "A.[1]\n\nB [1] c.",
    "Like this:\n\n    All of the team agreed on this in a meeting in the spring.",
    "Text.\n\n    let all = team.agreed(on: this) // In a meeting in the spring, or so.",
    "-One and no other", "o one\nand two", "Write to <ann@example.org>.",
  ])
  func allowsWhatIsMeant(_ text: String) async throws {
    let rules = ["placeholder", "typed-footnote", "indented-text", "typed-bullet", "broken-link"]
    let report = try await TestHub(["caseload/new.md": "{front}\n\n\(text)\n"]).report()
    #expect(!rules.contains { report.contains("[\($0)]") }, "\(report)")
  }

  @Test func leavesNoRecommendationWithoutANumber() async throws {
    let report = try await TestHub([
      "data/recommendations.yml": "- {number: three, title: T, text: X}\n",
      "caseload/new.md": Self.page("recommendations: [3]"),
    ]).report()
    #expect(report.contains("'number' should be a whole number, not 'three'"), "\(report)")
    #expect(!report.contains("there is no recommendation"), "\(report)")
  }
}
