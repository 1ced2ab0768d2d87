import Hypertext
import Templates
import Testing

/// What becomes of views whose every string is markup.
struct HostileViewTests {
  /// Breaks out of text, of an attribute in either quotes, of a script and of a comment.
  static let hostile = "<b>\"&'</script><i onload=x>--><!--\u{0}\u{2028}"

  static let pages = Samples(t: { _ in hostile }).pages.map { page in
    SamplePage(name: page.name, html: page.html, markup: Markup(page.html))
  }

  @Test(arguments: pages) func staysText(_ hostile: SamplePage) {
    let page = hostile.markup
    #expect(page.faults == [])
    #expect(Set(page.tags.map(\.shape)).subtracting(SamplePage.meantShapes) == [])
  }

  @Test(arguments: SamplePage.honest.indices) func doesNotChangeTheStructure(_ index: Int) {
    // The alphabet has further letters when titles begin with none of A to Z.
    let name = SamplePage.honest[index].name
    if ["glossary.html", "a-to-z.html"].contains(name) { return }
    #expect(Self.pages[index].markup.tags == SamplePage.honest[index].markup.tags)
  }

  @Test func staysTextInInterfaceWords() {
    let overrides = Dictionary(uniqueKeysWithValues: Words.keys.map { ($0, Self.hostile) })
    let pages = Samples(words: Words(overrides: overrides)).pages
    for page in pages {
      let markup = Markup(page.html)
      #expect(markup.faults == [], "\(page.name)")
      #expect(
        Set(markup.tags.map(\.shape)).subtracting(SamplePage.meantShapes) == [], "\(page.name)")
    }
  }

  @Test func keepsAnySchemeOutOfStructuredData() throws {
    let html = Self.pages[2].html.description
    let start = try #require(html.firstRange(of: "<script type=\"application/ld+json\">"))
    let end = try #require(html[start.upperBound...].firstRange(of: "</script>"))
    #expect(!html[start.upperBound..<end.lowerBound].contains("<"))
  }
}
