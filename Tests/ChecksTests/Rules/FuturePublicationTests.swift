import Basics
import FrontMatter
import Testing

@Suite struct FuturePublicationTests {
  private static func hub(_ fields: String) -> TestHub {
    var hub = TestHub([
      "caseload/new.md":
        "---\ntitle: A new page\nsummary: A page for a test.\nkind: guide\n\(fields)\n---\n\nText.\n"
    ])
    hub.today = CalendarDate(iso: "2026-11-30")
    return hub
  }

  @Test func warnsOfADayOfPublicationThatIsStillToCome() async throws {
    #expect(
      try await Self.hub("published: ⟦2026-12-01⟧").reportAtMarks() == """
        content/caseload/new.md:5:12: warning: the page is published now, not on 2026-12-01 [future-publication]
          |
        5 | published: 2026-12-01
          |            ^~~~~~~~~~ write 'status: draft' until then, or correct the day

        """)
  }

  @Test func allowsADayThatHasCome() async throws {
    #expect(try await Self.hub("published: 2026-11-30").report() == "")
  }

  @Test func allowsADraftToWait() async throws {
    var hub = Self.hub("status: draft\npublished: 2027-03-01")
    hub.includesDrafts = true
    #expect(try await hub.report() == "")
  }
}
