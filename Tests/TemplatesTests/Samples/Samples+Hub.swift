import Hypertext
import Templates

extension Samples {
  var home: HomeView {
    let claims = [
      "Sort the desk work first, then decide who or what should do it.",
      "Time to think is part of the work, not a reward for finishing it.",
      "A count of cases is not a measure of work, so use the numbers and judgement together.",
      "Meet where it helps the family, and design the rest of the week around that.",
      "Measure before you buy, ask before you record, and check what it writes.",
      "Teams carry what people cannot.", "Rest is not a reward.",
    ]
    return HomeView(
      page: page("Room to Practise"),
      claim: t(
        """
        What England's National Workload Action Group found about social workers' unnecessary \
        workload, and what to do about it.
        """),
      reader: t("For social workers, their managers and the people who shape services."),
      strands: (1...strandCount).map { number in
        HomeStrand(
          number: number, title: t(Self.strandNames[number - 1].0),
          href: href("caseload/index.html", from: "index.html"), claim: t(claims[number - 1]),
          resources: 12)
      },
      ways: [
        ("My caseload is too high", "See what three councils did."),
        ("I have ten minutes", "Short reads, one from each strand."),
        ("I lead a service", "All 19 recommendations, and what answers them."),
      ].map { title, text in
        HomeWay(title: t(title), text: t(text), link: link(title))
      },
      recent: newsItems, pathways: pathwayItems, news: link("All that is new", "whats-new.html"))
  }

  var newsItems: [NewsItem] {
    [
      NewsItem(
        resource: items[0], date: DateView(year: 2026, month: 11, day: 23), change: .published),
      NewsItem(
        resource: items[1], date: DateView(year: 2026, month: 11, day: 20), change: .reviewed),
    ]
  }

  var pathwayItems: [PathwayItem] {
    [
      PathwayItem(
        title: t("New to social work"), href: href("pathways/supervisor.html"),
        summary: t("What to know of workload in your first year."),
        audiences: [t("Newly qualified social workers")], minutes: 35, steps: 6),
      PathwayItem(
        title: t("Bringing in AI safely"), href: href("pathways/supervisor.html"),
        summary: t("From the first question to a measured pilot."),
        audiences: [t("Heads of service and directors")], minutes: 60, steps: 8),
    ]
  }

  var strand: StrandView {
    StrandView(
      page: page(
        "Workload and caseload",
        """
        What caseload figures show and hide, how councils share out work, and what England still \
        does not have, which is a safe limit.
        """),
      claim: t("A count of cases is not a measure of work."),
      figures: [
        figure("15.4", "average caseload of children's social workers in England"),
        figure("63%", "of council children's social workers called their workload too high"),
        figure("None", "national safe workload limits in England"),
      ],
      startHere: ListPart(items),
      headings: [
        HeadingItem(title: t("What it is"), anchor: t("what-it-is")),
        HeadingItem(title: t("Why it matters"), anchor: t("why-it-matters")),
        HeadingItem(title: t("What to do on Monday"), anchor: t("monday")),
      ],
      body: !hasBodies
        ? .empty
        : """
        <h2 id="what-it-is">What it is</h2>
        <p>Caseload is the number of children and families assigned to a worker at a given time. \
        Workload is everything a social worker does, including work that is not about any one \
        child.</p>
        <h2 id="why-it-matters">Why it matters</h2>
        <p>High caseloads are linked with stress, unpaid hours and leaving.</p>
        <h2 id="monday">What to do on Monday</h2>
        <ol><li>Ask each worker what is in their week besides their cases.</li>\
        <li>Show the median caseload beside the average.</li></ol>
        """,
      logicModel: LogicModelView(
        inputs: [
          t("Caseload and vacancy data for each team"), t("Managers who know families and staff"),
        ],
        activities: [
          t("Look at each worker's load together, every week"),
          t("Adjust for experience, complexity, travel and wellbeing"),
        ],
        outputs: [t("Work shared out openly"), t("A record of pressure that leaders can act on")],
        outcomes: [t("Time to work with families"), t("Staff who stay"), t("Fewer unpaid hours")]),
      groups: [
        ResourceGroup(title: t("Guides"), anchor: t("guides"), items: ListPart(items)),
        ResourceGroup(title: t("Briefings"), anchor: t("briefings"), items: ListPart(items)),
      ],
      caseStudies: ListPart(rows, count: 60, all: link("Case studies")),
      comparison: link("Compare all case studies", "case-studies.html"),
      recommendations: recommendationItems, references: sources, facts: credit,
      previous: link("Supervision"), next: link("Hybrid working and digital practice"),
      pack: link("Print this strand"))
  }

  private func figure(_ value: String, _ label: String) -> FigureView {
    FigureView(
      value: t(value), label: t(label),
      caveat: t(
        """
        Department for Education statistics for 30 September 2024; the number of workers counted \
        is not stated in our source.
        """),
      source: link("DfE, 2025", "evidence/nwag-2025.html"))
  }

  var rows: [CaseStudyRow] {
    [
      CaseStudyRow(
        title: t("Salford: caseload ranges by grade"), href: href("caseload/salford.html"),
        organisation: link("Salford"), type: t("Metropolitan borough"), region: t("North West"),
        grade: t("Good"), strand: strandTag(3), period: t("Published September 2025"),
        model: t("Caseload ranges by grade"), approach: t("Sharing out work"), evidence: .reported,
        facets: [.type: ["0"], .region: ["1"], .evidence: ["reported"]]),
      CaseStudyRow(
        title: t("St Helens: from 17 people to 450"), href: href("ai-recording/st-helens.html"),
        organisation: link("St Helens"), region: t("North West"), strand: strandTag(5),
        period: t("2024 to 2025"), model: t("AI transcription and drafting"), evidence: .measured,
        result: t("3.7 hours a week saved"), sample: t("17 practitioners")),
      CaseStudyRow(
        title: t("A plan"), href: href("caseload/salford.html"), evidence: .plan),
    ]
  }

  var comparison: ComparisonView {
    ComparisonView(
      page: page("Case studies compared", "Who did what, where, and how far to rely on it."),
      rows: ListPart(rows),
      filters: [
        CaseStudyFilter(
          facet: .type, choices: [.init(value: "0", title: t("Metropolitan borough"), rows: [0])]),
        CaseStudyFilter(
          facet: .evidence,
          choices: [
            .init(value: "reported", title: t("Reported"), rows: [0]),
            .init(value: "measured", title: t("Measured"), rows: [1]),
          ]),
      ])
  }

  var pathway: PathwayView {
    PathwayView(
      page: page(
        "For supervisors", "What to read when you supervise practice.", trail: ["Pathways"]),
      audiences: [link("Supervisors and team managers")], minutes: 54,
      body: hasBodies ? "<p>Read it in an afternoon, or a step a week.</p>" : .empty,
      steps: items.enumerated().map { number, item in
        PathwayStep(
          key: t("s\(number)"), title: t("Reading the caseload figures"),
          resource: ResourceItem(
            item.card, depth: 1, summary: .other(t("Because it says what the numbers hide."))))
      }, facts: credit)
  }

  var pathways: PathwaysView {
    PathwaysView(page: page("Pathways", "An order to read things in."), pathways: pathwayItems)
  }

  var listing: ListingView {
    ListingView(
      page: page(
        "Heads of service and directors",
        "You decide how a service is shaped, staffed and funded.", trail: ["Audiences"]),
      count: 6,
      groups: [1, 3].map { number in
        ResourceGroup(
          title: t(Self.strandNames[number - 1].0), anchor: t("strand-\(number)"),
          items: ListPart(items, count: 40, all: link("Administrative support")),
          strand: number)
      },
      pathways: pathwayItems, recommendations: recommendationItems)
  }

  var index: IndexView {
    IndexView(
      page: page("Audiences", "Find what is written for you."),
      entries: [
        IndexEntry(
          title: t("Social workers"), href: href("audiences/leaders.html"),
          summary: t("You work directly with children, families or adults."), count: 24),
        IndexEntry(
          title: t("Heads of service and directors"), href: href("audiences/leaders.html"),
          summary: t("You decide how a service is shaped."), count: 1),
      ])
  }

  var aToZ: AToZView {
    AToZView(
      page: page("A to Z", "Everything in the hub."), alphabet: ["A", "C", "S"].map(t),
      letters: ["A", "C", "S"].map { letter in
        AToZLetter(
          letter: t(letter),
          entries: EntryLabel.allCases.map {
            AToZEntry(
              title: t("\(letter) something"), href: href("caseload/x.html"),
              label: words.name(of: $0))
          })
      })
  }

  /// A letter of a hub that is too large for one page.
  var letter: AToZView {
    AToZView(
      page: page("C", "Everything in the hub.", trail: ["A to Z"]), alphabet: ["A", "C"],
      pages: [href("a-to-z.html"), href("a-to-z.html")], letters: [aToZ.letters[1]])
  }

  var news: WhatsNewView {
    WhatsNewView(
      page: page("What's new"),
      groups: [NewsGroup(date: DateView(year: 2026, month: 11, day: 23), items: newsItems)],
      feed: link("Follow as a feed", "feed.xml"))
  }

  var search: SearchView {
    SearchView(
      page: page("Search"), action: href("search.html", from: "search.html"),
      script: href("search/search.js", from: "search.html"),
      glossary: SearchView.Letters(
        page: href("glossary.html", from: "search.html"), letters: ["A", t("<b>")]),
      ways: [link("A to Z", "a-to-z.html"), link("Topics"), link("Case studies compared")],
      elsewhere: [Link(t("Practice"), web("https://practice.example/search.html"))])
  }

  var folder: FolderView {
    FolderView(
      page: page("My folder"), hub: t("Room to Practise"),
      base: web("https://room-to-practise.example/"),
      files: .init(start: href("assets/folder-pages", from: "folder.html"), digits: 0),
      style: href("assets/folder-style.js", from: "folder.html"),
      ways: [link("A to Z", "a-to-z.html")])
  }

  var notFound: NotFoundView {
    NotFoundView(page: page("Page not found"), ways: [link("Home"), link("A to Z")])
  }

  var redirect: RedirectView {
    RedirectView(
      title: t("Salford"), target: href("caseload/salford.html", from: "old.html"),
      canonical: web("https://room-to-practise.example/caseload/salford.html"))
  }
}
