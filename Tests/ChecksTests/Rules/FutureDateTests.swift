import Basics
import FrontMatter
import Testing

@Suite struct FutureDateTests {
  private static let today = CalendarDate(iso: "2026-11-30")

  private static func page(_ fields: String) -> String {
    "---\ntitle: A new page\nsummary: A page for a test.\nkind: guide\n\(fields)\n---\n\nText.\n"
  }

  private static func consent(_ day: String) -> String {
    """
    ---
    title: A new page
    summary: A page for a test.
    kind: case-study
    organisation: croydon
    evidence: reported
    consent:
      kind: confirmed
      date: \(day)
      by: The director
    ---

    Text.

    """
  }

  @Test func reportsAReviewThatIsStillToCome() async throws {
    var hub = TestHub(["caseload/new.md": Self.page("reviewed: ⟦2062-11-23⟧")])
    hub.today = Self.today
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:11: error: the page cannot have been reviewed on 2062-11-23, which is still to come [future-date]
          |
        5 | reviewed: 2062-11-23
          |           ^~~~~~~~~~ did you mean 2026-11-23?

        """)
  }

  @Test func reportsAnAgreementThatIsStillToCome() async throws {
    var hub = TestHub(["caseload/new.md": Self.consent("⟦2026-12-01⟧")])
    hub.today = Self.today
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:9:9: error: nobody can have agreed on 2026-12-01, which is still to come [future-date]
          |
        9 |   date: 2026-12-01
          |         ^~~~~~~~~~ write the day on which it was done

        """)
  }

  @Test func reportsASourceThatWillBeRead() async throws {
    var hub = TestHub()
    hub.put(
      TestHub.clean["data/sources.yml"].map { $0 + "  retrieved: ⟦2027-01-01⟧\n" },
      at: "data/sources.yml")
    hub.today = Self.today
    let report = try await hub.reportAtMarks()
    #expect(
      report.hasPrefix(
        "content/data/sources.yml:6:14: error: the source cannot have been read on 2027-01-01, "
          + "which is still to come [future-date]\n"), "\(report)")
  }

  @Test func reportsAStatementThatWillBeReviewed() async throws {
    var hub = TestHub(["data/accessibility.yml": "status: fully\nreviewed: ⟦2030-01-01⟧\n"])
    hub.today = Self.today
    #expect(
      try await hub.reportAtMarks().contains("the statement cannot have been reviewed on 2030"))
  }

  @Test(arguments: ["2026-11-30", "2026-11-29", "1999-01-01"])
  func allowsDaysThatHaveCome(day: String) async throws {
    var hub = TestHub([
      "caseload/new.md": Self.page("reviewed: \(day)"), "caseload/other.md": Self.consent(day),
    ])
    hub.today = Self.today
    #expect(!(try await hub.report().contains("future-")))
  }

  @Test func asksNothingWithoutADay() async throws {
    #expect(
      try await TestHub(["caseload/new.md": Self.page("reviewed: 2062-11-23")]).report() == "")
  }
}
