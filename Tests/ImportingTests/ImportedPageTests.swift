import Basics
import Diagnostics
import Loading
import Model
import TestSupport
import Testing

@testable import Importing

/// Pages from what pandoc says, without pandoc.
struct ImportedPageTests {
  private let lists: HubLists
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(SmallHub.files())
    lists = try #require(ContentFolder(path: folder.path).lists().lists)
  }

  /// The words of a text as pandoc gives them.
  private static func inlines(_ text: String) -> String {
    "["
      + text.split(separator: " ").map { #"{"t":"Str","c":"\#($0)"}"# }
      .joined(separator: #",{"t":"Space"},"#) + "]"
  }

  private static func paragraph(_ text: String) -> String {
    #"{"t":"Para","c":\#(inlines(text))}"#
  }

  private static func bold(_ text: String) -> String {
    #"{"t":"Para","c":[{"t":"Strong","c":\#(inlines(text))}]}"#
  }

  private static func heading(_ level: Int, _ text: String) -> String {
    #"{"t":"Header","c":[\#(level),["h-\#(level)",[],[]],\#(inlines(text))]}"#
  }

  private static func cell(_ text: String, rows: Int = 1, columns: Int = 1) -> String {
    #"[["",[],[]],{"t":"AlignDefault"},\#(rows),\#(columns),[\#(paragraph(text))]]"#
  }

  private static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { #"[["",[],[]],[\#($0.joined(separator: ","))]]"# }
    return
      #"{"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[]],[[["",[],[]],0,[],[\#(rows.joined(separator: ","))]]],[["",[],[]],[]]]}"#
  }

  private static func facts(_ rows: [(String, String)]) -> String {
    table(rows.map { [cell($0.0), cell($0.1)] })
  }

  private func files(_ blocks: [String], kind: Kind = .guide) throws -> ImportedFiles {
    let json = try JSONReader.read(Array(#"{"blocks":[\#(blocks.joined(separator: ","))]}"#.utf8))
    let source = SourceDocument(.word, text: DocumentText(), forPandoc: [], pictures: [:])
    let path = try #require(PagePath("care/a.md"))
    return ReadDocument(source, json).page(of: kind, named: "Our story", in: lists)
      .files(at: path, below: "content/")
  }

  private func body(_ blocks: [String]) throws -> String {
    let text = try files(blocks).text
    let end = try #require(text.firstRange(of: "\n---\n"))
    return String(text[end.upperBound...])
  }

  @Test func namesTheKindThatItsFactsSay() throws {
    for (label, value, kind) in [
      ("Kind", "Case study", Kind.caseStudy), ("Type of page", "tool", .tool),
      ("Kind", "poem", nil),
      ("Organisation", "guide", nil),
    ] {
      let json = try JSONReader.read(
        Array(#"{"blocks":[\#(Self.facts([("Title", "A"), (label, value)]))]}"#.utf8))
      let source = SourceDocument(.word, text: DocumentText(), forPandoc: [], pictures: [:])
      #expect(ReadDocument(source, json).kind(among: .usual) == kind)
    }
  }

  @Test(arguments: [
    ("3 June 2025", "2025-06-03", false), ("June 3rd, 2025", "2025-06-03", false),
    ("Tuesday 3 June 2025", "2025-06-03", false), ("2025-06-03", "2025-06-03", false),
    ("03/06/2025", "2025-06-03", true), ("June 2025", "2025-06-01", true),
    ("soon", "soon", false), ("31 June 2025", "\"31 June 2025\"", false),
  ]) func readsDatesInWords(written: String, read: String, isDoubtful: Bool) throws {
    let files = try files([Self.facts([("Title", "A"), ("Published", written)])])
    let isPlain = files.text.contains("\npublished: \(read)\n")
    #expect(isPlain || files.text.contains("\npublished: \(read.replacing("\"", with: ""))\n"))
    #expect(files.diagnostics.contains { $0.rule.id == "unclear-fact" } == isDoubtful)
  }

  @Test func readsListsKeysAndNumbersOfFacts() throws {
    let text = try files(
      [
        Self.facts([
          ("TITLE:", "A"), ("Who it is for (choose)", "Leaders and nobody"), ("Topic", "Time"),
          ("Recommendations", "7, 8 and 9"), ("Review in", "12 months"), ("Duration", "six"),
        ])
      ]
    ).text
    #expect(
      text == """
        ---
        title: A
        kind: guide
        review_in: 12
        audience: [leaders, nobody]
        topics: [time]
        recommendations: [7, 8, 9]
        duration: six
        ---

        """)
  }

  @Test func leavesTablesThatSayNoFacts() throws {
    let body = try body([
      Self.heading(1, "A"), Self.facts([("Team", "Cases"), ("North", "10"), ("Title", "x")]),
    ])
    #expect(body == "\n| Team | Cases |\n|---|---|\n| North | 10 |\n| Title | x |\n")
  }

  @Test func tellsBulletsFromDashes() throws {
    #expect(
      try body([Self.heading(1, "A"), Self.paragraph("- said he"), Self.heading(1, "B")])
        == "\n\\- said he\n\n## B\n")
    #expect(try body([Self.heading(1, "A"), Self.paragraph("• one")]) == "\n- one\n")
    #expect(
      try body([Self.heading(1, "A"), Self.paragraph("2024. A year"), Self.paragraph("2026. More")])
        == "\n2024\\. A year\n\n2026\\. More\n")
    #expect(
      try body([Self.heading(1, "A"), Self.paragraph("3) c"), Self.paragraph("4) d")])
        == "\n3. c\n4. d\n")
  }

  @Test func tellsBoldHeadingsFromEmphasis() throws {
    let text = "A whole sentence that somebody thought important."
    #expect(
      try body([
        Self.heading(1, "A"), Self.bold("Part:"), Self.paragraph("b"), Self.bold(text),
        Self.bold("End"),
      ]) == "\n## Part\n\nb\n\n**\(text)**\n\n**End**\n")
  }

  @Test func leavesNoLevelOut() throws {
    #expect(
      try body([
        Self.heading(1, "A"), Self.paragraph("x"), Self.heading(3, "B"), Self.heading(6, "C"),
        Self.heading(2, "D"), Self.heading(3, "E"),
      ]) == "\nx\n\n## B\n\n### C\n\n## D\n\n### E\n")
  }

  @Test func partsCellsThatReachOverOthers() throws {
    let table = Self.table([
      [Self.cell("Team", rows: 2), Self.cell("Cases", columns: 2)],
      [Self.cell("May"), Self.cell("June")],
      [Self.cell("North"), Self.cell("1"), Self.cell("2")],
    ])
    #expect(
      try body([Self.heading(1, "A"), table])
        == "\n| Team | Cases |  |\n|---|---|---|\n| Team | May | June |\n| North | 1 | 2 |\n")
  }

  @Test func placesWhatItSays() throws {
    let files = try files([
      Self.heading(1, "A"), Self.paragraph("Before."), #"{"t":"RawBlock","c":["html","<b>"]}"#,
      Self.paragraph("Between."), #"{"t":"RawBlock","c":["html","<b>"]}"#,
    ])
    let text = Array(files.text.utf8)
    let marked = files.diagnostics.map { diagnostic in
      diagnostic.place.range.map { String(decoding: text[$0.range], as: UTF8.self) }
    }
    #expect(marked == ["<!-- Left out: <b> -->", "<!-- Left out: <b> -->"])
    let starts = files.diagnostics.compactMap { $0.place.range?.lowerBound }
    #expect(Set(starts).count == 2)
    #expect(files.diagnostics[0].place.path == "content/care/a.md")
  }
}
