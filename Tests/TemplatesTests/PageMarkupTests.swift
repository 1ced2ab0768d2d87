import Hypertext
import Testing

/// What holds for the markup of every page type.
struct PageMarkupTests {
  static let void: Set = [
    "meta", "link", "input", "path", "rect", "line", "polyline", "circle", "img", "br",
  ]

  @Test(arguments: SamplePage.honest) func closesWhatItOpens(_ page: SamplePage) {
    let markup = page.markup
    var open: [String] = []
    var wrong: [String] = markup.faults
    for tag in markup.tags where !Self.void.contains(tag.name) {
      if !tag.isEnd {
        open.append(tag.name)
      } else if open.last == tag.name {
        open.removeLast()
      } else {
        wrong.append("</\(tag.name)> at \(tag.offset) within \(open.suffix(3))")
      }
    }
    #expect(wrong + open == [])
  }

  @Test(arguments: SamplePage.honest) func hasNoInlineStyleOrScript(_ page: SamplePage) {
    let wrong = page.markup.tags.filter { tag in
      // A file by itself has its one style within.
      tag.name == "style" && !["review.html", "start.html"].contains(page.name)
        || tag["style"] != nil
        || tag.attributes.contains { $0.name.hasPrefix("on") }
        || tag.name == "script" && !tag.isEnd && tag["src"] == nil
          && tag["type"] != "application/ld+json"
    }
    #expect(wrong.map(\.shape) == [])
  }

  @Test(arguments: SamplePage.honest) func hasOneTitleAndSkipsNoHeadingLevel(_ page: SamplePage) {
    let levels = page.markup.tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") && !tag.isEnd ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.map { "\($0) to \($1)" } == [])
  }

  @Test(arguments: SamplePage.honest) func namesEveryElementOnceAndFindsAllItNames(
    _ page: SamplePage
  ) {
    let tags = page.markup.tags
    let ids = tags.compactMap { $0["id"] }
    #expect(ids.count == Set(ids).count, "ids: \(ids.sorted())")
    let named = tags.flatMap { tag in
      ["for", "aria-labelledby", "aria-describedby"].compactMap { tag[$0] }.flatMap {
        $0.split(separator: " ").map(String.init)
      }
    }
    let landings = tags.compactMap { $0["href"] }.filter { $0.hasPrefix("#p.") }
      .map { String($0.dropFirst()) }
    #expect((named + landings).filter { !ids.contains($0) } == [])
  }

  @Test(arguments: SamplePage.honest) func namesLandmarksAndTables(_ page: SamplePage) {
    let tags = page.markup.tags.filter { !$0.isEnd }
    let landmarks = tags.filter {
      $0.name == "nav" || $0.name == "section" || $0["role"] == "region"
    }
    #expect(
      landmarks.filter { $0["aria-label"] == nil && $0["aria-labelledby"] == nil }.map(\.shape)
        == [])
    let count = { (name: String) in tags.filter { $0.name == name }.count }
    #expect(count("table") == count("caption"))
    #expect(tags.filter { $0.name == "th" && $0["scope"] == nil }.isEmpty)
    #expect(count("main") == 1)
    #expect(tags.filter { $0.name == "button" && $0["type"] == nil }.isEmpty)
  }

  @Test(arguments: SamplePage.honest) func beginsWithTheSkipLink(_ page: SamplePage) {
    let tags = page.markup.tags.filter { !$0.isEnd }
    let first = tags.drop { $0.name != "body" }.first { $0.name == "a" }
    #expect(first?["href"] == "#p.main")
  }

  @Test(arguments: SamplePage.honest) func staysUnderSixtyKilobytes(_ page: SamplePage) {
    #expect(page.html.bytes.count < 60_000)
  }

  @Test func rendersTheSameBytesTwice() {
    let again = Samples().pages.map(\.html)
    #expect(SamplePage.honest.map(\.html) == again)
  }
}
