import Hypertext
import Templates

extension Samples {
  var items: [ResourceItem] {
    [
      item("Reading the caseload figures", "Briefing", 3, minutes: 6),
      item("Points or judgement: how councils weigh work", "Guide", 3, minutes: 8),
      item("Workload review for a team", "Assessment", 3, minutes: 40),
    ]
  }

  func item(
    _ title: String, _ kind: String, _ strand: Int?, minutes: Int? = nil,
    evidence: EvidenceLabel? = nil
  ) -> ResourceItem {
    ResourceItem(
      ResourceCard(
        title: t(title), href: Href(fromRoot: "caseload/reading-the-figures.html"),
        summary: t("What the official averages count, what they leave out, and how to use them."),
        kind: t(kind), strand: strand.map { strandTag($0, from: "") }, minutes: minutes,
        evidence: evidence, words: words),
      depth: 1)
  }

  var recommendationItems: [RecommendationItem] {
    [
      RecommendationItem(
        number: 7, title: t("Set safe workload limits"), href: href("recommendations/7.html"),
        summary: t(
          """
          Work with the sector to set safe workload limits, starting with urgent work on what a \
          safe level is.
          """),
        strand: strandTag(3), isUrgent: true, addressedTo: [t("Department for Education")],
        response: .notFound, answers: 6),
      RecommendationItem(
        number: 8, title: t("Review the national workforce data"),
        href: href("recommendations/7.html"),
        summary: t("Review, with employers, what is collected about the workforce each year."),
        strand: strandTag(3),
        addressedTo: [t("Department for Education"), t("Employers of social workers")],
        response: .partly, answers: 1),
    ]
  }

  var sources: [SourceView] {
    [
      SourceView(
        anchor: t("ref-nwag-2025"), authors: t("National Workload Action Group"), year: t("2025"),
        title: t("Identifying and addressing drivers of unnecessary workload"),
        publisher: t("Department for Education"), kind: .report,
        address: Link(
          t("https://www.gov.uk/government/publications/national-workload-action-group"),
          web("https://www.gov.uk/government/publications/national-workload-action-group")),
        retrieved: DateView(year: 2026, month: 11, day: 22), note: t("Read in a stored copy."),
        record: href("evidence/nwag-2025.html"), citedBy: 41),
      SourceView(
        anchor: t("ref-st-helens-2025"), authors: t("St Helens Borough Council"), year: t("2025"),
        title: t("St Helens Borough Council rolls out innovative AI tool"), kind: .council,
        address: Link(
          t("http://news.sthelens.gov.uk/article/14316/"),
          web("http://news.sthelens.gov.uk/article/14316/")),
        record: href("evidence/nwag-2025.html"), citedBy: 1),
    ]
  }

  var credit: Facts {
    Facts([
      Fact(.published, .date(DateView(year: 2026, month: 11, day: 23))),
      Fact(.reviewed, .date(DateView(year: 2026, month: 11, day: 23))),
      Fact(.reviewDue, .date(DateView(year: 2027, month: 5, day: 23))),
      Fact(.owner, .text(t("Room to Practise editors"))),
      Fact(.credits, .texts([t("The team in St Helens")])),
    ])
  }

  func resource(
    _ title: String, _ summary: String, kind: String, strand: Int, body: HTML,
    study: [Fact] = []
  ) -> ResourceView {
    let audiences = [
      link("Supervisors and team managers", "audiences/leaders.html"),
      link("Heads of service and directors", "audiences/leaders.html"),
    ]
    let topics = [
      link("Artificial intelligence", "audiences/leaders.html"), link("Case recording"),
    ]
    let facts =
      [
        Fact(.kind, .text(t(kind))), Fact(.strand, .strand(strandTag(strand))),
        Fact(.minutes, .minutes(6)),
      ] + study + [
        Fact(.audiences, .links(audiences)), Fact(.topics, .links(topics)),
        Fact(.declared(t("Region covered")), .text(t("England"))),
      ] + credit.all
    return ResourceView(
      page: page(title, summary, trail: [Self.strandNames[strand - 1].0]), facts: Facts(facts),
      headings: [
        HeadingItem(title: t("Who measured what"), anchor: t("who-measured-what")),
        HeadingItem(title: t("Two councils, one tool"), anchor: t("two-councils"), level: 3),
        HeadingItem(title: t("What none of the figures can tell you"), anchor: t("none")),
        HeadingItem(title: t("If you have to quote one"), anchor: t("quote")),
      ],
      body: body, references: sources, recommendations: recommendationItems,
      pathways: [link("Bringing in AI safely", "pathways/supervisor.html")],
      listedBy: ListPart([items[0]], count: 120), related: ListPart(items),
      siblings: SiblingsView(
        strand: link("Caseload", "caseload/index.html"),
        pages: [link("What AI is used for"), link("Here"), link("Asking suppliers")], current: 1),
      previous: link("What AI is used for"),
      next: link("Asking suppliers"))
  }

  var briefing: ResourceView {
    resource(
      "What has been measured so far",
      "Who measured time saved by AI notes, how many people, when, what and who paid.",
      kind: "Briefing", strand: 3, body: body)
  }

  var caseStudy: ResourceView {
    resource(
      "St Helens: from 17 people to 450",
      """
      A winter pilot with 17 practitioners led to a roll-out to 450 staff by November 2025; all \
      figures are the council's own.
      """, kind: "Case study", strand: 5, body: body,
      study: [
        Fact(
          .organisation, .links([link("St Helens Borough Council", "organisations/salford.html")])),
        Fact(.region, .links([link("North West", "organisations.html")])),
        Fact(
          .setting, .text(t("Adult social care, children's social care and occupational therapy"))),
        Fact(.period, .text(t("November 2024 to November 2025"))),
        Fact(.model, .text(t("AI transcription and drafting (Magic Notes)"))),
        Fact(.evidence, .evidence(.reported)), Fact(.measures, .measures(measures)),
        Fact(
          .limits,
          .list([
            t("All figures are the council's own, and the pilot had 17 people."),
            t("Results for children's social care alone are not given."),
            t("We found no measure of time or quality after the roll-out, only counts of use."),
          ])),
        Fact(
          .lessons,
          .list([
            t("Train managers separately, because they have to judge what the tool produces."),
            t("Build the request for consent into the moment when recording starts."),
          ])),
        Fact(
          .consent, .consent(.ownSource(web("http://news.sthelens.gov.uk:80/article/14316/")))),
      ])
  }

  private var measures: [MeasureView] {
    [
      MeasureView(
        name: t("Time for a Care Act conversation"),
        figures: .change(before: t("90 minutes"), after: t("35 minutes")), unit: t("each"),
        sample: t("19 social workers, 184 meetings"),
        measuredBy: t("Swindon Borough Council with the supplier"), date: t("April to July 2024"),
        source: link("Swindon Borough Council, 2024", "evidence/nwag-2025.html")),
      MeasureView(
        name: t("Time saved in the pilot"), figures: .single(t("about 3.7")),
        unit: t("hours a week"), sample: t("17 practitioners"),
        measuredBy: t("St Helens Borough Council"),
        date: t("November 2024 to January 2025"),
        source: link("St Helens Borough Council, 2025", "evidence/nwag-2025.html")),
      MeasureView(
        name: t("Staff who wanted to keep the tool"),
        figures: .contrast(without: nil, with: t("93%"))),
    ]
  }

  var groupedCaseStudy: ResourceView {
    resource(
      "Three councils that plan to use AI", "Plans of three councils, none of them tried yet.",
      kind: "Case study", strand: 3, body: body,
      study: [
        Fact(
          .organisations,
          .links([
            link("Salford City Council", "organisations/salford.html"), link("Kingston"),
            link("Croydon"),
          ])),
        Fact(.evidence, .evidence(.plan)),
        Fact(
          .arrangements,
          .arrangements([
            ArrangementView(
              name: t("Families for an advanced practitioner"), value: t("14 to 16"),
              unit: t("families"),
              source: link("Salford City Council, 2025", "evidence/nwag-2025.html"))
          ])), Fact(.limits, .list([t("Nothing has happened yet.")])),
        Fact(
          .consent,
          .consent(.confirmed(by: t("A. Director"), on: DateView(year: 2026, month: 1, day: 9)))),
      ])
  }

  var assessment: ResourceView {
    var view = resource(
      "Are we ready for AI in recording?",
      "A self-assessment for a service, to fill in with a mixed group before a tool is bought.",
      kind: "Assessment", strand: 5, body: hasBodies ? "<p>Use this with a team.</p>" : .empty)
    let scale = ["Not true of us", "Rarely true", "Partly true", "Mostly true", "Fully true"]
    func statement(_ name: String, _ text: String) -> WorksheetField {
      WorksheetField(
        name: t(name), label: t(text),
        form: .scale(scale.enumerated().map { .init(t($1), means: "\($0 + 1)") }))
    }
    view.worksheet = WorksheetView(
      storageKey: t("Room to Practise ai-recording/x.html"),
      sections: [
        WorksheetSection(
          title: t("Purpose"), anchor: t("purpose"),
          fields: [
            statement("s1-1", "We can say which unnecessary work the tool should remove."),
            statement("s1-2", "We have first cut recording that nobody needs."),
          ],
          help: [link("What AI is used for"), link("Sorting administrative tasks")]),
        WorksheetSection(
          title: t("Families' voice and choice"), anchor: t("families"),
          fields: [statement("s2-1", "We ask before every recording, and saying no is easy.")],
          help: [link("Talking with families")]),
      ],
      ranksSections: true)
    return view
  }

  /// A worksheet with a field of each form, and a result of each sort.
  var worksheet: ResourceView {
    var view = resource(
      "Time on paperwork", "A log of one week, and what it adds up to.", kind: "Tool", strand: 1,
      body: hasBodies ? "<p>Use this for a week.</p>" : .empty)
    func option(_ label: String) -> WorksheetField.Option {
      .init(t(label), means: t("\"\(label)\""))
    }
    let columns = [
      WorksheetField(
        name: t("minutes"), label: t("Minutes"), hint: t("By the clock."),
        form: .number(unit: t("minutes"), least: "0", most: t("600"))),
      WorksheetField(
        name: t("who"), label: t("Who could do it"),
        form: .choice([option("Only me"), option("Somebody else")])),
      WorksheetField(name: t("what"), label: t("What it was"), form: .text(lines: 1)),
    ]
    view.worksheet = WorksheetView(
      storageKey: t("Room to Practise admin-support/x.html"),
      sections: [
        WorksheetSection(
          title: t("Your week"), anchor: t("week"), hint: t("Any week will do."),
          fields: [
            WorksheetField(name: t("begin"), label: t("First day"), form: .date),
            WorksheetField(
              name: t("pay"), label: t("Cost of an hour"),
              form: .number(unit: "£", least: t("1"), most: nil)),
            WorksheetField(
              name: t("role"), label: t("Your role"), hint: t("The nearest."),
              form: .choice([option("Social worker"), option("Supervisor")])),
            WorksheetField(name: t("notes"), label: t("What was unusual"), form: .text(lines: 3)),
            WorksheetField(name: t("log"), label: t("Tasks"), form: .rows(columns, count: 2)),
          ], help: [link("Sorting administrative tasks")])
      ],
      results: [
        WorksheetResult(
          name: t("hours"), label: t("Hours in the week"), hint: t("As you logged them."),
          type: "number", unit: t("hours"), decimals: 1, formula: t("[\"/\",1,60]"),
          working: t("sum(Minutes) ÷ 60"),
          says: [.init(below: "5", text: t("Little.")), .init(below: nil, text: t("A lot."))])
      ])
    return view
  }
}
