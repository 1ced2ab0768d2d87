import Hypertext
import Templates
import Testing

/// What stands round every page.
struct FrameTests {
  private func page(at path: String, strand: Int?) -> String {
    let samples = Samples()
    return plainPage(samples.plain, in: samples.frame(at: path, strand: strand)).description
  }

  @Test func marksTheCurrentStrandAndNoOther() {
    let html = page(at: "caseload/salford.html", strand: 3)
    #expect(html.contains("<body class=\"strand-3\">"))
    #expect(html.contains("<a href=\"index.html\" aria-current=\"true\">Workload and caseload</a>"))
    #expect(html.split(separator: "aria-current").count == 2)
  }

  @Test func marksNothingOutsideTheStrands() {
    let html = page(at: "pages/about.html", strand: nil)
    #expect(html.contains("<body>"))
    #expect(!html.contains("aria-current"))
  }

  @Test func linksRelativeToTheFolder() {
    #expect(page(at: "index.html", strand: nil).contains("href=\"assets/hub.css\""))
    #expect(page(at: "a/b/c.html", strand: nil).contains("href=\"../../assets/hub.css\""))
  }

  @Test func titlesThePageWithStrandAndHub() {
    let html = Samples().pages[4].html.description
    #expect(
      html.contains(
        """
        <title>Three councils that plan to use AI – Workload and caseload – Room to Practise</title>
        """))
  }

  @Test func allowsNothingFromElsewhere() {
    #expect(
      page(at: "x.html", strand: nil).contains(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' data:; \
        font-src 'self'; base-uri 'none'; form-action 'self' file:"/>
        """))
  }

  @Test func leavesOutWhatAHubDoesNotHave() {
    let bare = Frame(
      FrameView(
        hubName: "Hub", language: "en", words: Words(), home: Href(fragment: "x"),
        stylesheet: Href(fragment: "x"), icon: Href(fragment: "x"), strands: []))
    let html = plainPage(PlainView(page: PageView(title: "T"), body: .empty), in: bare).description
    for absent in ["class=\"phase\"", "role=\"search\"", "class=\"sections\"", "rel=\"license\""] {
      #expect(!html.contains(absent))
    }
  }

  @Test func saysTheStateOfTheHubAtTheTopOfTheHomePageOnly() throws {
    let home = Samples().pages[0].html.description
    #expect(home.ranges(of: "class=\"phase\"").count == 2)
    let other = page(at: "pages/about.html", strand: nil)
    #expect(other.ranges(of: "class=\"phase\"").count == 1)
    let place = try #require(other.ranges(of: "class=\"phase\"").first?.lowerBound)
    #expect(try #require(other.ranges(of: "<footer").first?.lowerBound) < place)
  }

  @Test func namesFurtherWaysInAtTheFoot() throws {
    let html = page(at: "pages/about.html", strand: nil)
    let place = try #require(html.ranges(of: ">A to Z</a>").first?.lowerBound)
    #expect(try #require(html.ranges(of: "<footer").first?.lowerBound) < place)
    #expect(html.contains("<nav aria-label=\"More ways in\">"))
  }

  @Test func asksWhatIsWrongByMailWithThePageInTheSubject() {
    let html = page(at: "pages/about.html", strand: nil)
    #expect(
      html.contains(
        "<a href=\"mailto:editors@room-to-practise.example?subject=") && html.contains("%20"))
    #expect(html.contains(">Is something wrong or missing on this page?</a>"))
  }

  @Test func saysHowToCiteAResource() {
    let html = Samples().pages[2].html.description
    #expect(
      html.contains("Room to Practise editors (2026) <cite>What has been measured so far</cite>"))
    #expect(html.contains("Available at: https://room-to-practise.example/"))
    #expect(!Samples().pages[0].html.description.contains("Cite this page"))
  }

  @Test func sendsOnFromOldAddressesWithoutScript() {
    let html = Samples().pages.last?.html.description ?? ""
    #expect(
      html.contains("<meta http-equiv=\"refresh\" content=\"0; url=caseload/salford.html\"/>"))
    #expect(html.contains("has moved to <a href=\"caseload/salford.html\">Salford</a>."))
    #expect(
      html.contains(
        """
        <link rel="canonical" href="https://room-to-practise.example/caseload/salford.html"/>
        """))
  }
}
