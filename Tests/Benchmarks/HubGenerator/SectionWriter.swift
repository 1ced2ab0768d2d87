/// Writes the pages that are not resources: the home page, overviews, pathways and plain pages.
struct SectionWriter {
  let plan: HubPlan
  private var prose: Prose

  init(plan: HubPlan) {
    self.plan = plan
    prose = Prose(plan: plan, random: RandomStream(seed: plan.seed, purpose: 3 << 60))
  }

  private func path(_ page: PageRecord) -> String {
    plan.folder(of: page) + "/" + page.name + ".md"
  }

  private mutating func finish() -> [UInt8] {
    defer { prose.bytes.removeAll(keepingCapacity: true) }
    return prose.bytes
  }

  private mutating func body(of sections: Int) {
    for _ in 0..<sections {
      prose.append("\n## ")
      prose.words(3)
      prose.append("\n\n")
      for _ in 0..<4 {
        prose.plainSentence()
        prose.append(" ")
      }
      prose.append("[@source-\(prose.random.below(plan.sourceCount))].\n")
    }
  }

  /// `index.md`
  mutating func home() -> [UInt8] {
    prose.append("---\ntitle: A generated hub\nsummary: Pages for measuring, in five strands.\n")
    prose.append("ways_in:\n")
    for page in plan.pages.prefix(3) {
      prose.append("  - title: ")
      prose.words(4)
      prose.append("\n    text: ")
      prose.plainSentence()
      prose.append("\n    to: \(path(page))\n")
    }
    prose.append("---\n")
    body(of: 1)
    return finish()
  }

  /// The overview of a strand.
  mutating func overview(of strand: Int) -> [UInt8] {
    prose.append("---\ntitle: \(HubPlan.strands[strand].title)\nsummary: ")
    prose.plainSentence()
    prose.append("\nclaim: ")
    prose.plainSentence()
    prose.append("\nreviewed: 2026-11-23\nowner: The editors\nfigures:\n")
    for _ in 0..<3 {
      prose.append("  - value: \"\(prose.random.below(100))%\"\n    label: ")
      prose.words(4)
      prose.append("\n    caveat: ")
      prose.plainSentence()
      prose.append("\n    source: source-\(prose.random.below(plan.sourceCount))\n")
    }
    prose.append("start_here:\n")
    for page in plan.pages.lazy.filter({ $0.strand == strand }).prefix(3) {
      prose.append("  - ../\(path(page))\n")
    }
    prose.append("recommendations: [\(strand * 3 + 1), \(strand * 3 + 2)]\n")
    prose.append("sources: [source-\(strand)]\nlogic_model:\n")
    for name in ["inputs", "activities", "outputs", "outcomes"] {
      prose.append("  \(name):\n")
      for _ in 0..<3 {
        prose.append("    - ")
        prose.words(5)
        prose.append("\n")
      }
    }
    prose.append("---\n")
    body(of: 6)
    return finish()
  }

  /// A pathway of eight steps.
  mutating func pathway(_ number: Int) -> [UInt8] {
    prose.append("---\ntitle: Pathway \(number)\nsummary: ")
    prose.plainSentence()
    prose.append("\naudience: [\(HubPlan.audiences[number % HubPlan.audiences.count])]\n")
    prose.append("duration: 60\nreviewed: 2026-11-23\nowner: The editors\nsteps:\n")
    for step in prose.random.distinct(8, below: plan.pages.count) {
      prose.append("  - page: ../\(path(plan.pages[step]))\n    why: ")
      prose.plainSentence()
      prose.append("\n")
    }
    prose.append("---\n")
    body(of: 1)
    return finish()
  }

  /// A page in `pages/`.
  mutating func plain(_ title: String) -> [UInt8] {
    prose.append("---\ntitle: \(title)\nsummary: ")
    prose.plainSentence()
    prose.append("\nreviewed: 2026-11-23\nowner: The editors\n---\n")
    body(of: 4)
    return finish()
  }
}
