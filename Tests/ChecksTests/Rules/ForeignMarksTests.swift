import Testing

/// Marks that people bring from notebooks, wikis, messages and word processors, each with its message.
@Suite struct ForeignMarksTests {
  typealias Mistake = EditorMistakesTests.Mistake

  static let mistakes: [Mistake] = [
    Mistake(
      "highlighted words", "{front}\n\nThe ==important== part.\n",
      "7:5: error: '==important==' highlights nothing here [foreign-markup]",
      "write '**important**'"),
    Mistake(
      "hidden words", "{front}\n\nText %%ask Ann%% more.\n",
      "7:6: error: '%%ask Ann%%' hides nothing here: readers would see it [foreign-markup]",
      "delete it, or write it as a remark: '<!-- … -->'"),
    Mistake(
      "a word for a picture", "{front}\n\nDone :white_check_mark: at last.\n",
      "7:6: error: ':white_check_mark:' stands for no picture here [foreign-markup]",
      "write the character itself"),
    Mistake(
      "an abbreviation", "{front}\n\n*[PSW]: Principal social worker\n",
      "7:1: error: '*[PSW]:' explains nothing here [foreign-markup]",
      "explain the word in data/glossary.yml, and delete the line"),
    Mistake(
      "a definition", "{front}\n\nRota\n:   Who works when.\n",
      "8:1: error: a colon does not begin a definition here [foreign-markup]",
      "write '- **word**: what it means', or add the word to data/glossary.yml"),
    Mistake(
      "a tab", "{front}\n\n=== \"Windows\"\n\n    Text.\n",
      "7:1: error: '=== \"Windows\"' begins no tab here [foreign-markup]",
      "write a heading such as '### Title'"),
    Mistake(
      "a table of contents", "{front}\n\n[TOC]\n",
      "7:1: error: '[TOC]' makes no table of contents here [foreign-markup]",
      "delete it: each page lists its headings by itself"),
    Mistake(
      "a table of contents of a wiki", "{front}\n\n[[toc]]\n",
      "7:1: error: '[[toc]]' makes no table of contents here [foreign-markup]", "delete it"),
    Mistake(
      "a box without its space", "{front}\n\n- [ ] One\n- [] Two\n",
      "8:3: error: '[]' makes no box to tick here [foreign-markup]",
      "write '- [ ] ' with a space between the brackets and one after them"),
    Mistake(
      "a box at a word", "{front}\n\n- [x]One\n",
      "7:3: error: '[x]' makes no box to tick here [foreign-markup]", "write '- [ ] '"),
    Mistake(
      "a diagram", "{front}\n\n```mermaid\ngraph TD\n```\n",
      "7:1: error: the block 'mermaid' draws nothing here, and readers would see its code [foreign-markup]",
      "put a picture of it into 'assets/' and show that, or use a 'chart'"),
    Mistake(
      "a chart in capitals", "{front}\n\n```Chart\ntype: bar\n```\n",
      "7:1: error: the block 'Chart' draws nothing here [foreign-markup]",
      "write 'chart', in small letters"),
    Mistake(
      "a note in its place", "{front}\n\nA claim.^[In one team.]\n",
      "7:9: error: '^[In one team.]' is no footnote here [foreign-markup]",
      "write '[^1]' here, and a line '[^1]: ' with the note"),
    Mistake(
      "a picture of a notebook", "{front}\n\n![[team.png]]\n",
      "7:1: error: '![[team.png]]' shows no picture here [foreign-markup]",
      "write '![what it shows](../assets/picture.png)'"),
    Mistake(
      "the size of a picture in braces",
      "{front}\n\n![Four people](../assets/team.png){ width=300 }\n",
      "error: '{ width=300 }' sets nothing here [foreign-markup]", "delete it"),
    Mistake(
      "a class", "{front}\n\nText {.lead}\n",
      "7:6: error: '{.lead}' sets nothing here [foreign-markup]", "delete it"),
    Mistake(
      "the size of a picture after its path",
      "{front}\n\n![Four people](../assets/team.png =200x)\n",
      "7:1: warning: '=200x' sets no size here [misshapen-link]",
      "write '../assets/team.png': the hub decides how large it is"),
    Mistake(
      "the size of a picture after a bar", "{front}\n\n![Four people|200](../assets/team.png)\n",
      "warning: '|200' sets no size here, and is read aloud [alt-is-file-name]",
      "delete it from the square brackets"),
    Mistake(
      "a word for any picture", "{front}\n\n![image](../assets/team.png)\n",
      "warning: 'image' does not say what the picture shows [alt-is-file-name]",
      "describe the picture between the square brackets"),
    Mistake(
      "the word for a picture that says nothing", "{front}\n\n![decorative](../assets/team.png)\n",
      "warning: 'decorative' is read aloud, as what the picture shows [alt-is-file-name]",
      "leave the square brackets empty"),
    Mistake(
      "a heading with spaces in an address", "{front}\n\nSee [this](salford.md#What they did).\n",
      "warning: a space stands in the address of a link [misshapen-link]",
      "write the heading with hyphens: 'salford.md#what-they-did'"),
    Mistake(
      "a telephone number", "{front}\n\n[Call us](0161 496 0000).\n",
      "warning: a telephone number is no address by itself [misshapen-link]",
      "write 'tel:01614960000'"),
    Mistake(
      "an e-mail address after a space", "{front}\n\n[Write to us](mailto: ann@example.org).\n",
      "warning: a space stands in the address of a link [misshapen-link]",
      "write 'mailto:ann@example.org'"),
    Mistake(
      "ticks", "{front}\n\n✅ One\n✅ Two\n",
      "7:1: warning: '✅' does not make a list [typed-bullet]",
      "start each item with a hyphen and a space"),
    Mistake(
      "numbers in boxes", "{front}\n\n1️⃣ One\n2️⃣ Two\n",
      "7:1: warning: '1️⃣' does not make a list [typed-bullet]", "start each item"),
    Mistake(
      "dashes", "{front}\n\n– One\n– Two\n",
      "7:1: warning: '–' does not make a list [typed-bullet]",
      "start each item"),
    Mistake(
      "a box to tick as a letter", "{front}\n\n☐ One\n☑ Two\n",
      "7:1: warning: '☐' does not make a list [typed-bullet]", "start each item"),
    Mistake(
      "asterisks that nothing ends", "{front}\n\nThis is **very important.\n",
      "7:9: warning: these asterisks do not make words bold [spaced-asterisks]",
      "write '**' straight before the words and straight after them"),
    Mistake(
      "a call-out with its text outside", "{front}\n\n> [!NOTE]\n\nText.\n",
      "7:3: error: the call-out '[!NOTE]' has no text [malformed-callout]",
      "begin every line of its text with '> ', without an empty line in between"),
    Mistake(
      "a kind of call-out that others have", "{front}\n\n> [!info]\n> Text.\n",
      "7:3: error: there is no call-out of the kind 'info' [unknown-callout]",
      "did you mean 'NOTE'?"),
    Mistake(
      "a row after an empty line", "{front}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n",
      "11:1: warning: an empty line parts this row from its table [misshapen-table]",
      "delete the empty line above it"),
    Mistake(
      "a table drawn with plus signs", "{front}\n\n+---+---+\n| a | b |\n+---+---+\n",
      "7:1: warning: the table has no line of hyphens under its first line [misshapen-table]",
      "put a line such as '|---|---|' there"),
    Mistake(
      "a footnote with a space in its mark", "{front}\n\nText.[^ 1]\n",
      "7:6: error: '[^ 1]' is no footnote: a space stands in its mark [unresolved-footnote]",
      "write '[^1]'"),
    Mistake(
      "a citation after a word", "{front}\n\nText [see @nwag-2025].\n",
      "7:6: warning: '[see @nwag-2025]' is not a citation [loose-citation]",
      "write the words before the brackets, as in 'see [@nwag-2025]'"),
    Mistake(
      "a web address with a slip", "{front}\n\n[The form](https//example.org/a).\n",
      "7:12: error: no page at 'https//example.org/a' [broken-link]",
      "if it is a web address, write 'https://example.org/a'"),
    Mistake(
      "a web address without its start", "{front}\n\n[The form](example.org/a).\n",
      "7:12: error: no page at 'example.org/a' [broken-link]",
      "if it is a web address, write 'https://example.org/a'"),
    Mistake(
      "a slip in a scheme", "{front}\n\n[The form](htps://example.org/a).\n",
      "7:12: error: a link may not start with 'htps:' [unsafe-link]", "did you mean 'https:'?"),
    Mistake(
      "a drive", "{front}\n\n[The form](S:/Team/form.docx).\n",
      "7:12: error: 'S:/Team/form.docx' is on a drive of your own computer or office [unsafe-link]",
      "put the file into 'assets/' and write its path from this page"),
    Mistake(
      "the day of another program",
      "---\ntitle: A\nsummary: B.\nkind: guide\nlastmod: 2026-11-20\n---\n\nText.\n",
      "5:1: error: there is no field 'lastmod' [unknown-field]",
      "write 'reviewed' for the day of the last look"),
    Mistake(
      "an address of another program",
      "---\ntitle: A\nsummary: B.\nkind: guide\nslug: a-page\n---\n\nText.\n",
      "5:1: error: there is no field 'slug' [unknown-field]",
      "the address of a page is the path of its file, so give the file that name"),
    Mistake(
      "a list of names in place of a text", in: "data/sources.yml",
      "- {key: a, authors: [Ann, Bob], year: 2020, title: T, kind: report}\n",
      "error: 'authors' should be one line of text, not a list [wrong-type]",
      "write all of it as one text: \"Ann, Bob\""),
  ]

  @Test(arguments: mistakes) func areAnswered(_ mistake: Mistake) async throws {
    let report = try await TestHub([mistake.path: mistake.text]).report()
    #expect(
      report.contains("content/\(mistake.path):") && report.contains(mistake.message), "\(report)")
    #expect(report.contains(mistake.advice), "\(report)")
  }

  /// Text like the above in which nothing is wrong.
  @Test(arguments: [
    "If a == b and c==d, then.", "Between 5%% and 6%% of it.", "At 10:30:15, or a:b:c.",
    "Note: see this: that.", "- [x] Done\n- [ ] To do", "`==a==` and `%%b%%` and `:c:`",
    "\\==a== and \\:smile:", "```swift\nlet a = 1\n```", "A range of 10 – 20\n– as it was.",
    "✅ One alone.", "2 ** 3", "a**b", "p < 0.01**", "\\*\\*Not bold",
    "**Bold** and **bold again**.",
    "> [!NOTE] A title alone is a call-out.", "> [!QUOTE]\n> Text.",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "![Four people | and a chart](../assets/team.png)", "An image of {x} and {a, b}.",
    "Word^2 and [a](salford.md).", "[top] of the page", "°C\n°F", "1 item\n2 items",
  ])
  func allowsWhatIsMeant(_ text: String) async throws {
    let rules = [
      "foreign-markup", "typed-bullet", "spaced-asterisks", "malformed-callout", "misshapen-table",
      "misshapen-link", "alt-is-file-name",
    ]
    let report = try await TestHub(["caseload/new.md": "{front}\n\n\(text)\n"]).report()
    #expect(!rules.contains { report.contains("[\($0)]") }, "\(report)")
  }
}
