import Hypertext
import Templates

extension Samples {
  static let strandNames = [
    ("Administrative support", "admin-support"), ("Supervision", "supervision"),
    ("Workload and caseload", "caseload"),
    ("Hybrid working and digital practice", "hybrid-digital"),
    ("AI in case recording", "ai-recording"), ("Teams", "teams"), ("Wellbeing", "wellbeing"),
  ]

  func strandTag(_ number: Int, from source: String = "x/y.html") -> StrandTag {
    let (title, folder) = Self.strandNames[number - 1]
    return StrandTag(
      number: number, title: t(title), href: Href(from: source, to: folder + "/index.html"))
  }

  func frame(at path: String, strand: Int? = nil) -> Frame {
    func here(_ target: String) -> Href { Href(from: path, to: target) }
    func local(_ title: String, _ target: String) -> Link { Link(t(title), here(target)) }
    return Frame(
      FrameView(
        hubName: t("Room to Practise"), language: t("en-GB"), words: words,
        home: here("index.html"), stylesheet: here("assets/hub.css"),
        icon: here("assets/mark.svg"), feed: here("feed.xml"),
        strands: (1...strandCount).map { strandTag($0, from: path) }, currentStrand: strand,
        sections: [
          local("Pathways", "pathways.html"), local("Case studies", "case-studies.html"),
          local("Recommendations", "recommendations.html"), local("Evidence", "evidence.html"),
          local("Authorities", "organisations.html"),
        ],
        moreSections: [local("Glossary", "glossary.html"), local("A to Z", "a-to-z.html")],
        currentSection: path == "x.html" ? 2 : nil, search: here("search.html"),
        phase: PhaseView(
          name: t("Beta"),
          text: t("This is an independent hub. It is not a government service."),
          link: local("Tell us what would make it more useful", "pages/contribute.html")),
        footer: [
          local("About this hub", "pages/about.html"),
          local("Contribute a case study", "pages/contribute.html"),
          local("Accessibility statement", "pages/accessibility.html"),
          local("Licence and attribution", "pages/licence.html"),
        ],
        licence: LicenceView(
          name: t("Open Government Licence v3.0"),
          href: web("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
          text: t(
            """
            Contains public sector information from the National Workload Action Group's final \
            report and from the Support for social workers hub, licensed under the Open \
            Government Licence v3.0.
            """)),
        contact: ContactView(
          name: t("the Room to Practise editors"),
          email: Link(
            t("editors@room-to-practise.example"), web("mailto:editors@room-to-practise.example"))
        )))
  }
}
