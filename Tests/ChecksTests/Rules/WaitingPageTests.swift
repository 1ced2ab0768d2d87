import Basics
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
