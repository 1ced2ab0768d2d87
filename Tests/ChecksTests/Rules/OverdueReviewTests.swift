import Basics
import FrontMatter
import Testing

@Suite struct OverdueReviewTests {
  @Test func reportsAPageThatWasToBeReviewed() async throws {
    var hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      published: 2024-01-31
      reviewed: ⟦2025-10-22⟧
      review_in: 13
      ---

      Text.

      """
    ])
    hub.today = CalendarDate(iso: "2026-11-23")
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:6:11: warning: the page was to be reviewed by 2026-11-22 [overdue-review]
          |
        6 | reviewed: 2025-10-22
          |           ^~~~~~~~~~ make sure that it is right, and write the day under 'reviewed'

        """)
  }

  @Test func countsFromTheDayOfPublicationWithoutAReview() async throws {
    var hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      published: ⟦2026-01-31⟧
      review_in: 1
      ---

      Text.

      """
    ])
    hub.today = CalendarDate(iso: "2026-03-01")
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:12: warning: the page was to be reviewed by 2026-02-28 [overdue-review]
          |
        5 | published: 2026-01-31
          |            ^~~~~~~~~~ make sure that it is right, and write the day under 'reviewed'

        """)
  }

  @Test func letsAPagePassOnItsDay() async throws {
    var hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      reviewed: 2025-11-23
      review_in: 12
      ---

      Text.

      """
    ])
    hub.today = CalendarDate(iso: "2026-11-23")
    #expect(try await hub.report() == "")
  }

  @Test func asksNothingWithoutADay() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      reviewed: 1999-11-23
      review_in: 1
      ---

      Text.

      """
    ])
    #expect(try await hub.report() == "")
  }
}
