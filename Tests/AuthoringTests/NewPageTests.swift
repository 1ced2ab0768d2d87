import FrontMatter
import Model
import TestSupport
import Testing

@testable import Authoring

/// What an editor gets to fill in.
@Suite struct NewPageTests {
  /// What only the author can know, by kind: the line and what is said of it.
  static let unknown: [(NewKind, [String])] = [
    (.resource(.guide), ["'summary' is empty"] + sections(of: .resource(.guide))),
    (.resource(.tool), ["'summary' is empty"] + sections(of: .resource(.tool))),
    (
      .resource(.caseStudy),
      [
        "'summary' is empty", "'organisation' is empty", "'evidence' is empty", "'url' is empty",
      ] + sections(of: .resource(.caseStudy))
    ),
    (.resource(.briefing), ["'summary' is empty"] + sections(of: .resource(.briefing))),
    (
      .resource(.assessment),
      [
        "'summary' is empty", "an item of 'scale' is empty", "an item of 'scale' is empty",
        "'title' is empty", "an item of 'statements' is empty",
      ] + sections(of: .resource(.assessment))
    ),
    (.pathway, ["'summary' is empty", "'page' is empty"]),
    (
      .page,
      ["the page has no text", "nothing leads to the page 'A new one'", "'summary' is empty"]
    ),
    (.section, ["'summary' is empty"] + sections(of: .section)),
    (.strand, ["'summary' is empty"] + sections(of: .strand)),
  ]

  private static func sections(of kind: NewKind) -> [String] {
    Outline(of: kind).sections.map { "nothing stands under the heading '\($0.heading)'" }
  }

  @Test(arguments: unknown)
  func lacksOnlyWhatTheAuthorMustKnow(kind: NewKind, lacking: [String]) async throws {
    let hub = try Self.hub(for: kind)
    let page = try hub.begin(kind, "A new one", strand: kind.needsStrand ? "care" : nil)
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    let faults = await hub.faults()
    #expect(faults.map(Self.message) == lacking)
    for fault in faults {
      let parts = fault.split(separator: ":", maxSplits: 2)
      #expect(String(parts[0]) == page.path.text)
      let line = lines[try #require(Int(parts[1])) - 1]
      #expect(Self.isWhereToWrite(line), "\(fault) is reported at '\(line)'")
    }
  }

  @Test(arguments: unknown.map(\.0))
  func isInOrderOnceFilledIn(kind: NewKind) async throws {
    let hub = try Self.hub(for: kind)
    let page = try hub.begin(kind, "A new one", strand: kind.needsStrand ? "care" : nil)
    try hub.folder.write([
      page.path.text: Self.filledIn(page.text),
      "care/first.md": SmallHub.page(
        "First", "See [the second](second.md) and [the new one](../\(page.path)).", "kind: guide"),
    ])
    #expect(await hub.faults() == [])
  }

  /// The comments show what a field could hold: with all of it put in, nothing is of the wrong form.
  @Test(arguments: unknown.map(\.0))
  func showsExamplesInTheRightForm(kind: NewKind) async throws {
    let hub = try Self.hub(for: kind)
    let page = try hub.begin(kind, "A new one", strand: kind.needsStrand ? "care" : nil)
    let text = Self.withExamples(Self.filledIn(page.text))
    #expect(
      kind != .resource(.caseStudy) || text.contains("measures:\n  - name: Time in the queue\n"))
    try hub.folder.write([page.path.text: text])
    let faults = await hub.faults().map(Self.message)
    #expect(
      faults.filter { !$0.hasPrefix("nothing leads") && !$0.hasPrefix("there is no source") } == [])
  }

  @Test func asksForTheFieldsOfTheHubItself() throws {
    let hub = try SampleHub([
      "hub.yml": SmallHub.settings + """
        fields:
          all:
            - {name: cost, type: choice, choices: [low, high], required: true, help: What it costs.}
          guide:
            - {name: pages, type: integer, help: How many pages it has.}

        """
    ])
    let text = try hub.begin(.resource(.guide), "A guide", strand: "care").text
    #expect(text.contains("# What it costs. Write one of: low, high.\ncost:\n"))
    #expect(text.contains("# How many pages it has.\npages:\n"))
    let tool = try hub.begin(.resource(.tool), "A tool", strand: "care").text
    #expect(tool.contains("\ncost:\n") && !tool.contains("\npages:"))
  }

  @Test func listsTheKeysThatThereAre() throws {
    let text = try SampleHub().begin(.resource(.caseStudy), "How", strand: "care").text
    #expect(text.contains("# Whom the page is for. Write one or more of: leaders.\naudience: []\n"))
    #expect(
      text.contains(
        "# The organisation that the page is about. Write one of: riverside.\norganisation:\n"))
    #expect(
      text.contains(
        "# What the page as a whole rests on. There are none in data/sources.yml yet: add one there\n"
          + "# first.\nsources: []\n"))
  }

  @Test(arguments: NewKind.all(.usual))
  func showsOrNamesEveryFieldOnce(kind: NewKind) throws {
    let lists = try SampleHub().lists()
    let template = PageTemplate(of: kind, in: lists)
    let text = template.text(title: "A page")
    let front = try #require(text.firstSplit(at: "\n---\n")).before
    let rest = try #require(front.firstSplit(at: "# The page may also have: ")).after
    let named = rest.split { !$0.isLetter && $0 != "_" }.map(String.init)
    for field in template.schema.fields {
      let shown = front.split(separator: "\n").count { $0.hasPrefix(field.name + ":") }
      #expect(shown + named.count { $0 == field.name } == 1, "\(field.name)")
      if field.isRequired { #expect(shown == 1, "\(field.name) must be filled in") }
    }
  }

  @Test func offersOnlyFieldsThatThereAre() throws {
    let lists = try SampleHub().lists()
    let fields = Set(
      NewKind.all(.usual).flatMap { PageTemplate(of: $0, in: lists).schema.fields.map(\.name) })
    #expect(PageTemplate.offered.filter { !fields.contains($0) } == [])
    #expect(Field.requiredByRules.subtracting(fields) == [])
  }

  /// A new strand is listed in the settings by its author.
  private static func hub(for kind: NewKind) throws -> SampleHub {
    guard kind == .strand else { return try SampleHub() }
    let strand = "strands:\n  - folder: a-new-one\n    title: A new one\n"
    return try SampleHub([
      "hub.yml": SmallHub.settings.replacing("strands:\n", with: strand) + "regions: [North]\n"
    ])
  }

  private static func message(_ fault: String) -> String {
    String(fault.drop { $0 != " " }.dropFirst().prefix { $0 != "[" }.dropLast())
  }

  private static func isWhereToWrite(_ line: Substring) -> Bool {
    line.hasSuffix(":") || line.hasSuffix("-") || line.hasPrefix("## ") || line.hasPrefix("title: ")
  }

  /// The page with the examples of lists moved from the comments to where they belong.
  private static func withExamples(_ text: String) -> String {
    var lines: [String] = []
    var example: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#   ") {
        example.append(String(line.dropFirst(2)))
      } else {
        lines.append(String(line))
        if !line.hasPrefix("#") {
          lines += example
          example = []
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The page as an author would leave it.
  private static func filledIn(_ text: String) -> String {
    let values = [
      "summary:": "summary: One sentence.", "organisation:": "organisation: riverside",
      "evidence:": "evidence: reported", "  url:": "  url: https://www.example.org/",
      "  by:": "  by: organisation",
      "  - title:": "  - title: Purpose", "      -": "      - We know why.",
      "  - page:": "  - page: ../care/first.md",
    ]
    var step = 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if let value = values[String(line)] { return value }
      if line == "  -" {
        step += 1
        return "  - Step \(step)"
      }
      return line.hasPrefix("<!--") ? "Text." : String(line)
    }.joined(separator: "\n")
  }
}

extension String {
  /// What stands before and after the first `part`.
  fileprivate func firstSplit(at part: String) -> (before: String, after: String)? {
    firstRange(of: part).map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}
