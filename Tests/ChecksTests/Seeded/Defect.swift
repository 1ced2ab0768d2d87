/// A fault of a known kind, to be put into a page that is otherwise in order.
struct Defect: Sendable {
  /// The name of the rule that it breaks.
  let rule: String
  /// The lines, in which `⟦` marks where the fault begins.
  let text: String
  /// The field of the front matter that it is, or `nil` when it belongs into the body.
  var field: String?

  private init(_ rule: String, _ text: String, field: String? = nil) {
    self.rule = rule
    self.text = text
    self.field = field
  }

  /// Faults of fields.
  static let ofFields = [
    Defect("date-format", "published: ⟦19/04/2026", field: "published"),
    Defect("impossible-date", "reviewed: ⟦2026-02-30", field: "reviewed"),
    Defect("not-in-list", "topics: [wellbeing, ⟦alocation]", field: "topics"),
    Defect("not-a-number", "review_in: ⟦twelve", field: "review_in"),
    Defect("out-of-range", "duration: ⟦90000", field: "duration"),
    Defect("unknown-field", "⟦colour: blue", field: "colour"),
    Defect(
      "broken-link", "related: [../caseload/salford.md, ⟦a-page-that-nobody-wrote.md]",
      field: "related"),
    Defect("unknown-recommendation", "recommendations: [1, ⟦77]", field: "recommendations"),
    Defect("special-start", "owner: ⟦@editors", field: "owner"),
    Defect("colon-in-text", "tested_with: ⟦Two teams: both small", field: "tested_with"),
    Defect("duplicate-path", "aliases: [⟦caseload/salford.md]", field: "aliases"),
    Defect("not-in-list", "audience:\n  - leaders\n  - ⟦everyone", field: "audience"),
    Defect("curly-quotes", "status: ⟦“published”", field: "status"),
    Defect("empty-field", "sources:\n  - nwag-2025\n  -⟦", field: "sources"),
  ]

  /// Faults inside a line of text.
  static let inline = [
    Defect("broken-link", "see [the ranges](⟦a-page-that-nobody-wrote.md) again"),
    Defect("broken-link", "see [the strand](⟦../supervision/) again"),
    Defect("broken-anchor", "see [the change](⟦../caseload/salford.md#what-was-never-said) again"),
    Defect("unsafe-link", "see [the form](⟦javascript:alert) again"),
    Defect("broken-image", "the map ![A map of the area](⟦../assets/map-of-the-area.png) shows it"),
    Defect("missing-alt", "the team ![](⟦../assets/team.png) at work"),
    Defect("alt-is-file-name", "the team ![team.png](⟦../assets/team.png) at work"),
    Defect("vague-link-text", "for the ranges, [click here](⟦../caseload/salford.md) now"),
    Defect("bare-url-text", "it is at ⟦https://www.example.org/report for all"),
    Defect("empty-link-text", "see [](⟦../caseload/salford.md) again"),
    Defect("unknown-citation", "they fell ⟦[@a-report-that-nobody-read, p. 3] again"),
    Defect("malformed-citation", "they fell ⟦[@nwag 2025] again"),
    Defect("unresolved-footnote", "they fell⟦[^missing] again"),
    Defect("raw-html", "they ⟦<br> fell again"),
  ]

  /// Faults that take lines of their own.
  static let blocks = [
    Defect("top-level-heading", "⟦# A heading like the title, no. %"),
    Defect("empty-heading", "⟦##"),
    Defect("empty-section", "⟦## Not yet written, no. %\n\n## Written, no. %\n\nText."),
    Defect("skipped-heading-level", "## Step %\n\n⟦#### Two steps down, no. %\n\nText."),
    Defect("duplicate-heading", "## Said twice, no. %\n\nText.\n\n⟦## Said twice, no. %\n\nText."),
    Defect("table-without-header", "⟦|  |  |\n|---|---|\n| Level 2 | 20 |"),
    Defect("unknown-callout", "> ⟦[!HINT] Start small\n> One team is enough."),
    Defect("malformed-callout", "> ⟦[!NOTE small]\n> One team is enough."),
    Defect("chart-without-numbers", "```chart\n⟦type: bar\ntitle: Caseloads\n```"),
  ]
}
