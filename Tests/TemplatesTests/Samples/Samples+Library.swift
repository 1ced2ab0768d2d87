import Hypertext
import Templates

extension Samples {
  var register: RecommendationsView {
    RecommendationsView(
      page: page(
        "The 19 recommendations",
        "What the action group asked for, of whom, and what in this hub helps to answer it."),
      body: hasBodies ? "<p>The recommendations are in our own words.</p>" : .empty,
      recommendations: recommendationItems,
      coverage: CoverageView(
        audiences: [
          link("Social workers"), link("Newly qualified social workers"),
          link("Supervisors and team managers"), link("Principal social workers"),
          link("Heads of service and directors"), link("Administrators and business support"),
        ],
        rows: (1...strandCount).map { number in
          CoverageRow(
            strand: strandTag(number),
            cells: (0..<6).map { column in
              CoverageCell(
                recommendations: column == 1 ? [] : [link("7"), link("8")], resources: column)
            })
        }),
      references: sources, facts: credit)
  }

  var recommendation: RecommendationView {
    RecommendationView(
      page: page("Set safe workload limits", trail: ["Recommendations"]), number: 7,
      text: t(
        """
        Work with the sector to set safe workload limits, starting with urgent work on what a \
        safe level is. Then review whether there are enough social workers, to inform national \
        planning and funding.
        """),
      strand: strandTag(3),
      addressedTo: [t("Department for Education"), t("Children's social care sector")],
      audiences: [link("Social workers"), link("Heads of service and directors")], isUrgent: true,
      response: .notFound,
      responseText: t(
        """
        The response points to four case studies and examples of workload models. We found \
        nothing about a national limit.
        """),
      responseSource: link("Department for Education, 2025"), answers: ListPart(items),
      references: sources, previous: link("6. Test STAR"), next: link("8. Review the data"))
  }

  var library: EvidenceLibraryView {
    EvidenceLibraryView(
      page: page("Evidence library", "Every work that a page of this hub cites."),
      groups: [
        SourceGroup(kind: .report, sources: [sources[0]]),
        SourceGroup(kind: .council, sources: [sources[1]]),
      ])
  }

  var record: SourceRecordView {
    SourceRecordView(
      page: page(
        "Identifying and addressing drivers of unnecessary workload", trail: ["Evidence"]),
      source: sources[0], citedBy: ListPart(items))
  }

  var glossary: GlossaryView {
    GlossaryView(
      page: page("Glossary", "Words that this hub uses, in plain English."),
      letters: ["A", "C"].map { letter in
        GlossaryLetter(
          letter: t(letter),
          terms: [1, 2].map { number in
            TermItem(
              term: t("\(letter)dministrative burden"), anchor: t("\(letter)-term-\(number)"),
              definition: t(
                """
                The share of working time that goes on forms, data entry, arranging and chasing. \
                Some of it is needed.
                """),
              page: href("glossary/caseload.html"))
          })
      })
  }

  var term: TermView {
    TermView(
      page: page("caseload", "How many children and families one worker has at a time."),
      also: [t("caseloads")], see: [link("process overhead")], source: link("NWAG, 2025"),
      uses: ListPart(items))
  }

  var organisations: OrganisationsView {
    OrganisationsView(
      page: page("Authorities", "Who is in this hub, by region."),
      regions: ["North West", "South West"].enumerated().map { index, name in
        OrganisationRegion(
          title: t(name), anchor: t("region-\(index)"),
          organisations: [
            OrganisationItem(
              title: t("Salford City Council"), href: href("organisations/salford.html"),
              type: t("Metropolitan borough"), grade: t("Good"), isInNetwork: true, caseStudies: 2),
            OrganisationItem(
              title: t("Social Work Scotland"), href: href("organisations/salford.html"),
              type: t("Professional body"), nation: t("Scotland"), caseStudies: 0),
          ])
      })
  }

  var organisation: OrganisationView {
    OrganisationView(
      page: page("Salford City Council", trail: ["Authorities"]), type: t("Metropolitan borough"),
      region: link("North West"), nation: t("England"), isInNetwork: true, isAnonymous: true,
      inspection: t("Good, as printed in the final report, September 2025"),
      inspectionSource: link("NWAG, 2025"),
      website: Link(t("www.salford.gov.uk"), web("https://www.salford.gov.uk/")),
      caseStudies: ListPart([
        item("Salford: caseload ranges by grade", "Case study", 3, evidence: .reported)
      ]),
      mentions: ListPart(items))
  }

  var plain: PlainView {
    PlainView(
      page: page("About this hub", "Who makes it, from what, and how."),
      headings: [HeadingItem(title: t("Who"), anchor: t("who"))],
      body: hasBodies ? "<h2 id=\"who\">Who</h2>\n<p>Two editors.</p>" : .empty,
      references: sources,
      listedBy: ListPart(items), facts: credit)
  }

  var accessibility: AccessibilityView {
    let issue = AccessibilityIssue(
      title: t("Not yet tested by disabled people"),
      text: t("No disabled person has tested this hub yet."),
      criterion: t("Not tied to one criterion"),
      fix: t("We will ask disabled social workers to test the hub."))
    return AccessibilityView(
      page: page("Accessibility statement"), scope: t("Room to Practise"), status: .partially,
      issues: [issue, issue], outOfScope: [issue],
      feedback: t("Tell us if you cannot use a page."),
      contact: Link(t("editors@room-to-practise.example"), web("mailto:e@room.example")),
      enforcement: t("The Equality and Human Rights Commission (EHRC) is responsible."),
      prepared: DateView(year: 2026, month: 11, day: 23),
      reviewed: DateView(year: 2026, month: 11, day: 23),
      tested: t("The program that builds the hub checks each page as it is made."))
  }

  var timeline: TimelineView {
    TimelineView(
      page: page("Timeline", "What happened when."),
      entries: [
        TimelineEntry(
          date: t("2009"), title: t("The Social Work Task Force makes 15 recommendations"),
          text: t("They cover education, employers' standards, supervision and more."),
          source: link("NWAG, 2025")),
        TimelineEntry(
          date: t("23 January 2023"), title: t("The National Workload Action Group first meets")),
      ],
      references: sources, facts: credit)
  }
}
