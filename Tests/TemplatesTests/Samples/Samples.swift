import Hypertext
import Templates

/// One view of every page type. Every string passes through `t`, so that the same pages can be
/// made of honest words to look at or of hostile ones to test.
struct Samples {
  /// What becomes of each string.
  var t: @Sendable (String) -> String = { $0 }
  /// The interface's words.
  var words = Words()
  /// Whether pages have bodies, which are markup of their own.
  var hasBodies = true
  /// How many of the five strands there are.
  var strandCount = 5

  /// Every page with the file name it would have.
  var pages: [(name: String, html: HTML)] {
    [
      ("index.html", homePage(home, in: frame(at: "index.html"))),
      ("caseload/index.html", strandPage(strand, in: frame(at: "caseload/index.html", strand: 3))),
      (
        "caseload/reading-the-figures.html",
        resourcePage(briefing, in: frame(at: "caseload/x.html", strand: 3))
      ),
      (
        "ai-recording/st-helens.html",
        resourcePage(caseStudy, in: frame(at: "ai-recording/x.html", strand: 5))
      ),
      (
        "caseload/salford.html",
        resourcePage(groupedCaseStudy, in: frame(at: "caseload/x.html", strand: 3))
      ),
      (
        "ai-recording/ai-readiness-check.html",
        resourcePage(assessment, in: frame(at: "ai-recording/x.html", strand: 5))
      ),
      (
        "admin-support/task-log.html",
        resourcePage(worksheet, in: frame(at: "admin-support/x.html", strand: 1))
      ),
      ("recommendations.html", recommendationsPage(register, in: frame(at: "x.html"))),
      ("recommendations/7.html", recommendationPage(recommendation, in: frame(at: "r/x.html"))),
      ("evidence.html", evidenceLibraryPage(library, in: frame(at: "x.html"))),
      ("evidence/nwag-2025.html", sourceRecordPage(record, in: frame(at: "e/x.html"))),
      ("glossary.html", glossaryPage(glossary, in: frame(at: "x.html"))),
      ("glossary/caseload.html", termPage(term, in: frame(at: "g/x.html"))),
      ("organisations.html", organisationsPage(organisations, in: frame(at: "x.html"))),
      ("organisations/salford.html", organisationPage(organisation, in: frame(at: "o/x.html"))),
      ("audiences/leaders.html", listingPage(listing, in: frame(at: "a/x.html"))),
      ("audiences.html", indexPage(index, in: frame(at: "x.html"))),
      ("pathways/supervisor.html", pathwayPage(pathway, in: frame(at: "p/x.html"))),
      ("pathways.html", pathwaysPage(pathways, in: frame(at: "x.html"))),
      ("a-to-z.html", aToZPage(aToZ, in: frame(at: "x.html"))),
      ("a-to-z/c.html", aToZPage(letter, in: frame(at: "a/x.html"))),
      ("whats-new.html", whatsNewPage(news, in: frame(at: "x.html"))),
      ("pages/about.html", plainPage(plain, in: frame(at: "p/x.html"))),
      ("pages/accessibility.html", accessibilityPage(accessibility, in: frame(at: "p/x.html"))),
      ("pages/timeline.html", timelinePage(timeline, in: frame(at: "p/x.html"))),
      ("case-studies.html", comparisonPage(comparison, in: frame(at: "x.html"))),
      ("search.html", searchPage(search, in: frame(at: "x.html"))),
      ("folder.html", folderPage(folder, in: frame(at: "folder.html"))),
      ("404.html", notFoundPage(notFound, in: frame(at: "404.html"))),
      ("caseload/print.html", printPackPage(pack, in: frame(at: "caseload/x.html", strand: 3))),
      ("propose-case-study.html", proposalPage(proposal, in: frame(at: "x.html"))),
      ("review.html", reviewPage(review, in: single)),
      ("start.html", startPage(start, in: single)),
      ("old.html", redirectPage(redirect, in: frame(at: "x.html"))),
    ]
  }

  /// The address of an output file from a page in the root, or from one folder down.
  func href(_ target: String, from source: String = "x/y.html") -> Href {
    Href(from: source, to: target)
  }

  /// A link to a page, from one folder down.
  func link(_ title: String, _ target: String = "pages/about.html") -> Link {
    Link(t(title), href(target))
  }

  /// An address on the web.
  func web(_ url: String) -> Href {
    Href(external: url) ?? Href(fragment: "p.main")
  }

  /// A page's head.
  func page(_ title: String, _ summary: String? = nil, trail: [String] = []) -> PageView {
    PageView(
      title: t(title), summary: summary.map(t), description: t(summary ?? title),
      trail: trail.map(t),
      breadcrumbs: [link("Home", "index.html")] + trail.map { link($0, "caseload/index.html") },
      canonical: web("https://room-to-practise.example/x.html"),
      tools: PageToolsView(
        key: t("k1"), hub: t("Room to Practise"), folder: href("folder.html"),
        script: href("assets/page-tools.js"), codes: href("assets/qr.js")))
  }
}
