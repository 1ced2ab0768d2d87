/// Writes the front matter of a resource.
struct FrontMatterWriter {
  var prose: Prose
  private let page: PageRecord
  private let index: Int

  init(prose: Prose, page: PageRecord, index: Int) {
    self.prose = prose
    self.page = page
    self.index = index
  }

  /// Writes every field of the hub's own schema.
  mutating func write() {
    prose.append("---\ntitle: \(page.title)\nsummary: ")
    prose.plainSentence()
    prose.append("\nkind: \(page.kind.rawValue)\n")
    filing()
    dates()
    prose.append("owner: The editors\n")
    relations()
    prose.append("order: \(index % 1000)\nduration: \(prose.random.within(2...20))\n")
    prose.append("status: published\n")
    if prose.random.chance(3) { prose.append("aliases: [old/page-\(index).md]\n") }
    switch page.kind {
    case .caseStudy: caseStudy()
    case .assessment: assessment()
    case .guide, .tool, .briefing: break
    }
    prose.append("---\n\n")
  }

  /// Writes what a Hugo site of the same pages needs.
  mutating func writeForHugo() {
    prose.append("---\ntitle: \(page.title)\ndescription: ")
    prose.plainSentence()
    prose.append("\n")
    filing()
    prose.append("date: \(date(2021...2023))\nlastmod: \(date(2024...2025))\n")
    prose.append("weight: \(index % 1000 + 1)\n")
    prose.append("params:\n  sort: \(page.kind.rawValue)\n  owner: The editors\n")
    if page.kind == .caseStudy {
      for name in ["setting", "model", "period"] {
        prose.append("  \(name): ")
        prose.words(4)
        prose.append("\n")
      }
    }
    prose.append("---\n\n")
  }

  private mutating func filing() {
    list("audience", HubPlan.audiences, prose.random.within(1...3))
    list("topics", HubPlan.topics, prose.random.within(1...3))
  }

  private mutating func list(_ name: String, _ items: [String], _ count: Int) {
    let chosen = prose.random.distinct(count, below: items.count).map { items[$0] }
    prose.append("\(name): [" + chosen.joined(separator: ", ") + "]\n")
  }

  private mutating func date(_ years: ClosedRange<Int>) -> String {
    let month = prose.random.within(1...12)
    let day = prose.random.within(1...28)
    return
      "\(prose.random.within(years))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func dates() {
    prose.append("published: \(date(2021...2023))\nreviewed: \(date(2024...2025))\n")
    prose.append("review_in: \(prose.random.pick([6, 12, 24]))\n")
  }

  private mutating func relations() {
    if prose.random.chance(30) { pages("related", prose.random.within(1...3)) }
    if prose.random.chance(50) {
      let numbers = prose.random.distinct(
        prose.random.within(1...3), below: HubPlan.recommendationCount)
      prose.append(
        "recommendations: [" + numbers.map { "\($0 + 1)" }.joined(separator: ", ") + "]\n")
    }
    let sources = prose.random.distinct(
      prose.random.within(1...3), below: prose.plan.sourceCount)
    prose.append("sources: [" + sources.map { "source-\($0)" }.joined(separator: ", ") + "]\n")
  }

  private mutating func pages(_ name: String, _ count: Int) {
    let plan = prose.plan
    let chosen = prose.random.distinct(count + 1, below: plan.pages.count)
      .filter { $0 != index }.prefix(count)
      .map { plan.link(to: plan.pages[$0], from: page, ending: ".md") }
    prose.append("\(name): [" + chosen.joined(separator: ", ") + "]\n")
  }

  private mutating func caseStudy() {
    let organisation = prose.random.below(prose.plan.organisationCount)
    prose.append("organisation: organisation-\(organisation)\nperiod: 2023 to 2025\nsetting: ")
    prose.words(5)
    prose.append("\nmodel: ")
    prose.words(4)
    let evidence = prose.random.pick(["measured", "reported", "reported", "plan"])
    prose.append("\nevidence: \(evidence)\n")
    if evidence == "measured" { measures() }
    sentences("lessons")
    sentences("limits")
    prose.append("consent:\n  kind: public-source\n  url: https://www.example.org/case/\(index)\n")
    prose.append("  by: other\n")
  }

  private mutating func measures() {
    prose.append("measures:\n")
    for _ in 0..<prose.random.within(1...3) {
      prose.append("  - name: ")
      prose.words(4)
      prose.append("\n    before: \(prose.random.within(50...99))\n    after: ")
      prose.append("\(prose.random.within(10...49))\n    unit: minutes for each visit\n")
      prose.append("    n: \(prose.random.within(5...400)) social workers\n    by: ")
      prose.words(3)
      prose.append("\n    date: April 2024\n")
      prose.append("    source: source-\(prose.random.below(prose.plan.sourceCount))\n")
    }
  }

  private mutating func sentences(_ name: String) {
    prose.append("\(name):\n")
    for _ in 0..<prose.random.within(1...3) {
      prose.append("  - ")
      prose.plainSentence()
      prose.append("\n")
    }
  }

  private mutating func assessment() {
    prose.append("scale: [Not true of us, Rarely true, Partly true, Mostly true, Fully true]\n")
    prose.append("sections:\n")
    for _ in 0..<prose.random.within(3...5) {
      prose.append("  - title: ")
      prose.words(3)
      prose.append("\n    statements:\n")
      for _ in 0..<prose.random.within(3...5) {
        prose.append("      - We ")
        prose.plainSentence()
        prose.append("\n")
      }
      prose.append("    ")
      pages("help", 2)
    }
  }
}
