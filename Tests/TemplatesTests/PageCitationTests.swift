import Hypertext
import Testing

@testable import Templates

/// How a page says that it is cited.
struct PageCitationTests {
  private func citation(_ title: String, by owner: String) -> String {
    let samples = Samples()
    var page = samples.page("Title", "About it.")
    page.title = title
    let facts = Facts([
      Fact(.reviewed, .date(DateView(year: 2026, month: 3, day: 9))), Fact(.owner, .text(owner)),
    ])
    return pageCitation(page, facts, in: samples.frame(at: "x/y.html")).description
  }

  @Test func isGivenInThreeFormsAndAsALinkEachWithAButtonOfItsOwn() {
    let html = citation("Sharing out work", by: "The editors")
    let buttons = html.split(separator: "data-citation=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(buttons == ["Copy", "Copy plain text", "Copy BibTeX", "Copy link"])
    #expect(html.contains("Sharing out work. The editors, "))
    #expect(
      html.contains(
        """
        @misc{sharing-out-work-2026,
          author = {{The editors}},
          title = {{Sharing out work}},
        """))
    #expect(html.contains("  year = {2026},\n  month = {3}"))
  }

  @Test func hasNothingInItThatMeansSomethingToTeX() {
    let html = citation("50% of {ever_more} & £9", by: #"A_B \ C"#)
    #expect(html.contains("@misc{50-of-ever-more-2026,"))
    #expect(html.contains(#"title = {{50\% of \{ever\_more\} \&amp; £9}}"#))
    #expect(html.contains(#"author = {{A\_B \textbackslash{} C}}"#))
  }

  @Test func keyIsTheYearAloneWhereATitleHasNoPlainLetters() {
    #expect(citation("Работа", by: "Редакция").contains("@misc{2026,"))
  }
}
