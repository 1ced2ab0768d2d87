import Hypertext
import Templates
import Testing

/// The column beside the text.
struct SideColumnTests {
  private let samples = Samples()

  /// Pages with a column beside the text.
  private var pages: [(name: String, html: HTML)] {
    samples.pages.filter { $0.html.description.contains("<div class=\"side\">") }
  }

  @Test func standsOnEveryTypeOfPageWithText() {
    #expect(
      pages.map(\.name) == [
        "caseload/index.html", "caseload/reading-the-figures.html", "ai-recording/st-helens.html",
        "caseload/salford.html", "ai-recording/ai-readiness-check.html",
        "admin-support/task-log.html", "pages/about.html", "pages/accessibility.html",
      ])
  }

  @Test func listsEveryHeadingOfThePageInOrder() throws {
    for (name, html) in pages {
      let markup = Markup(html).tags
      let column = markup.drop { $0["class"] != "contents" }
      let listed = column.prefix { $0.name != "nav" || !$0.isEnd }
        .compactMap { $0["href"]?.dropFirst() }.map(String.init)
      let text = markup.drop { $0["class"]?.hasPrefix("text") != true }
      let headings = text.filter { $0.name == "h2" }.compactMap { $0["id"] }
      let unlisted = ["p.cite", "p.credit", "p.result", "fn:label"]
      let places = headings.filter { !unlisted.contains($0) }.map { listed.firstIndex(of: $0) }
      #expect(!places.isEmpty && !places.contains(nil), "\(name): \(headings) in \(listed)")
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(name)")
    }
  }

  @Test func namesThePagesNearWithThePageItselfMarked() {
    var view = samples.briefing
    view.siblings = SiblingsView(
      strand: samples.link("Caseload", "caseload/index.html"),
      pages: [samples.link("Before"), samples.link("Here"), samples.link("After")], current: 1)
    let html = resourcePage(view, in: samples.frame(at: "caseload/x.html", strand: 3)).description
    #expect(html.contains("aria-current=\"page\">Here</a>"))
    #expect(html.split(separator: "aria-current=\"page\"").count == 2)
    #expect(html.contains(">All of Caseload</a>"))
  }

  @Test func isLeftOutWhereThereIsNothingToList() {
    let view = PlainView(
      page: PageView(title: "T"), headings: [HeadingItem(title: "One", anchor: "one")], body: .empty
    )
    let html = plainPage(view, in: samples.frame(at: "x.html")).description
    #expect(!html.contains("class=\"side\""))
  }
}

/// The first page of a strand.
struct StrandPageTests {
  @Test func comesToItsResourcesBeforeItsOverview() throws {
    let html = Samples().pages[1].html.description
    let order = ["p.figures", "p.start", "p.resources", "p.case-studies", "what-it-is", "p.logic"]
    let places = order.map { html.ranges(of: "id=\"\($0)\"").first?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func leadsFromItsTopToEachGroupAndToWhatCanBeTakenAway() throws {
    var view = Samples().strand
    view.offers = [OfferView(.print, Href(from: "x/y.html", to: "x/print.html"), bytes: nil)]
    let jumps = try jumps(of: view)
    let groups = view.groups.map { "#\($0.anchor)" }
    #expect(!groups.isEmpty)
    #expect(jumps.hrefs == groups + ["#p.recommendations", "#p.take"])
  }

  @Test func leadsFromItsTopToItsPrintedFormWhereThatIsAll() throws {
    var view = Samples().strand
    view.offers = []
    view.pack = Samples().link("Print this strand")
    #expect(try jumps(of: view).markup.contains(">Print this strand</a>"))
  }

  /// The list at the top of a page, and where its links lead.
  private func jumps(of view: StrandView) throws -> (markup: Substring, hrefs: [String]) {
    let html = strandPage(view, in: Samples().frame(at: "x/y.html")).description
    let start = try #require(html.ranges(of: "<nav class=\"jumps\"").first?.lowerBound)
    let end = try #require(html[start...].ranges(of: "</nav>").first?.lowerBound)
    #expect(try #require(html.ranges(of: "id=\"p.figures\"").first?.lowerBound) > end)
    let markup = html[start..<end]
    return (
      markup,
      markup.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    )
  }
}

/// The register of recommendations.
struct RegisterTests {
  @Test func saysAtItsTopThatItCoversStrandsAndAudiences() throws {
    let html = try #require(
      Samples().pages.first { $0.name == "recommendations.html" }?.html.description)
    let link = try #require(html.ranges(of: "href=\"#p.coverage\"").first?.lowerBound)
    #expect(try #require(html.ranges(of: "id=\"p.register\"").first?.lowerBound) > link)
  }
}
