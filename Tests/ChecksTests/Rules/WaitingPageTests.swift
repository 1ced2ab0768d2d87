import Basics
import Foundation
import FrontMatter
import Testing

/// Pages that appear on a day and end with one.
@Suite struct WaitingPageTests {
  private static func hub(_ fields: String, on day: String = "2026-11-30") -> TestHub {
    var hub = TestHub([
      "caseload/new.md":
        "---\ntitle: A new page\nsummary: A page for a test.\nkind: guide\n\(fields)\n---\n\nText.\n"
    ])
    hub.today = CalendarDate(iso: day)
    return hub
  }

  /// The same with a page that links to the new one.
  private static func linked(_ fields: String, on day: String = "2026-11-30") -> TestHub {
    var hub = hub(fields, on: day)
    hub.put(
      "---\ntitle: A page\nsummary: A page with a link.\nkind: guide\n---\n\nSee [the next](new.md).\n",
      at: "caseload/link.md")
    return hub
  }

  @Test func saysThatAPageWaits() async throws {
    #expect(
      try await Self.hub("published: ⟦2026-12-01⟧").reportAtMarks() == """
        content/caseload/new.md:5:12: note: the page waits until 2026-12-01, and readers do not find it before [waiting-page]
          |
        5 | published: 2026-12-01
          |            ^~~~~~~~~~ build the hub again on that day

        """)
  }

  @Test func warnsOfADayThatIsMoreThanAYearAway() async throws {
    #expect(
      try await Self.hub("published: ⟦2062-11-23⟧").reportAtMarks() == """
        content/caseload/new.md:5:12: warning: the page waits until 2062-11-23, which is more than a year away [future-publication]
          |
        5 | published: 2062-11-23
          |            ^~~~~~~~~~ did you mean 2026-11-23?

        """)
    #expect(try await Self.hub("published: 2027-11-30").report().contains("[waiting-page]"))
  }

  /// What is wrong with a page that waits is reported as of others: it appears by itself.
  @Test func reportsWhatIsWrongWithAPageThatWaits() async throws {
    var hub = Self.hub("published: 2026-12-01\nrelated: [nowhere.md]")
    hub.put(
      "---\ntitle: A new page\nsummary: A page.\nkind: guide\npublished: 2026-12-01\nrelated: [nowhere.md]\n---\n\n!!! note\n\n<b>Text</b> [a](gone.md) [@no-such-source].\n",
      at: "caseload/new.md")
    let report = try await hub.report()
    for part in [
      "6:11: error: no page at 'nowhere.md' [broken-link]", "9:1: error: '!!! note' begins no",
      "11:1: error: HTML is not let through: '<b>' [raw-html]",
      "error: no page at 'gone.md' [broken-link]", "[unknown-citation]",
    ] {
      #expect(report.contains(part), "\(report)")
    }
    #expect(!report.contains("[orphan-page]"), "\(report)")
    #expect(report.components(separatedBy: "[waiting-page]").count == 2, "\(report)")
  }

  /// What only a page that waits uses is not to be taken out of the hub.
  @Test func knowsWhatAPageThatWaitsUses() async throws {
    var hub = Self.hub("published: 2026-12-01")
    hub.put("a,b\n1,2\n", at: "assets/waits.csv")
    #expect(try await hub.report().contains("assets/waits.csv:1:1: warning: no page uses"))
    hub.put(
      "---\ntitle: A new page\nsummary: A page.\nkind: guide\npublished: 2026-12-01\n---\n\nSee [the numbers](../assets/waits.csv) and [the next](next.md).\n",
      at: "caseload/new.md")
    hub.put(
      "---\ntitle: The next page\nsummary: A page.\nkind: guide\npublished: 2026-12-01\n---\n\nText.\n",
      at: "caseload/next.md")
    let report = try await hub.report()
    #expect(!report.contains("waits.csv") && !report.contains("error"), "\(report)")
  }

  @Test func saysThatAPageHasEnded() async throws {
    #expect(
      try await Self.hub("until: ⟦2026-11-29⟧").reportAtMarks() == """
        content/caseload/new.md:5:8: note: the page ended on 2026-11-29, and readers do not find it any more [ended-page]
          |
        5 | until: 2026-11-29
          |        ^~~~~~~~~~ write a later day, or take the file out of the hub

        """)
  }

  @Test func reportsAPageThatEndsBeforeItAppears() async throws {
    #expect(
      try await Self.hub("published: 2026-03-01\nuntil: 2026-02-28", on: "2026-02-01").report()
        .contains(
          """
          new.md:6:8: error: the page ends on 2026-02-28, before it is published on 2026-03-01 [until-before-published]
          """))
  }

  @Test(arguments: [
    (
      "published: 2026-12-01",
      "the page at 'new.md' waits until 2026-12-01, and readers would not find it"
    ),
    (
      "until: 2026-11-29", "the page at 'new.md' ended on 2026-11-29, and readers would not find it"
    ),
  ])
  func reportsLinksToPagesThatReadersDoNotFind(_ fields: String, _ words: String) async throws {
    let report = try await Self.linked(fields).report()
    #expect(
      report.contains("content/caseload/link.md:7:16: error: \(words) [broken-link]"), "\(report)")
  }

  @Test(arguments: [
    "published: 2026-11-30", "until: 2026-11-30", "published: 2026-11-01\nuntil: 2027-03-01",
    "status: draft\npublished: 2027-03-01",
  ])
  func allowsPagesInTheirDays(_ fields: String) async throws {
    #expect(try await Self.hub(fields).report() == "")
    if !fields.contains("draft") { #expect(try await Self.linked(fields).report() == "") }
  }

  @Test func comparesNothingWithoutADay() async throws {
    var hub = Self.linked("published: 2062-11-23")
    hub.today = nil
    #expect(try await hub.report() == "")
  }
}
