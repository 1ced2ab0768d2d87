/// Writes `data/*.yml`.
struct RegisterWriter {
  let plan: HubPlan
  private var prose: Prose

  init(plan: HubPlan) {
    self.plan = plan
    prose = Prose(plan: plan, random: RandomStream(seed: plan.seed, purpose: 4 << 60))
  }

  private mutating func finish() -> [UInt8] {
    defer { prose.bytes.removeAll(keepingCapacity: true) }
    return prose.bytes
  }

  mutating func sources() -> [UInt8] {
    let kinds = ["report", "research", "survey", "statistics", "guidance", "news", "council"]
    for number in 0..<plan.sourceCount {
      prose.append("- key: source-\(number)\n  authors: ")
      prose.words(1)
      prose.append(", A. and ")
      prose.words(1)
      prose.append(", B.\n  year: \(prose.random.within(2005...2026))\n  title: ")
      prose.words(7)
      prose.append("\n  publisher: Publisher \(number % 60)\n")
      prose.append("  kind: \(prose.random.pick(kinds))\n")
      prose.append("  url: https://www.example.org/source/\(number)\n  retrieved: 2026-11-22\n")
    }
    return finish()
  }

  mutating func organisations() -> [UInt8] {
    for number in 0..<plan.organisationCount {
      prose.append("- key: organisation-\(number)\n  name: ")
      prose.words(1)
      prose.append(" Council \(number)\n")
      prose.append("  region: \(prose.random.pick(SettingsText.regions))\n")
      prose.append("  type: council\n  network: \(number < 22)\n")
    }
    return finish()
  }

  mutating func glossary() -> [UInt8] {
    for (number, term) in plan.terms.enumerated() {
      prose.append("- term: \(term)\n  definition: ")
      prose.plainSentence(12...24)
      prose.append("\n")
      if number > 0 { prose.append("  see: [\(plan.terms[prose.random.below(number)])]\n") }
    }
    return finish()
  }

  mutating func recommendations() -> [UInt8] {
    for number in 1...HubPlan.recommendationCount {
      prose.append("- number: \(number)\n  title: ")
      prose.words(6)
      prose.append("\n  text: ")
      prose.plainSentence(20...30)
      let strand = HubPlan.strands[number % HubPlan.strands.count].folder
      prose.append("\n  strand: \(strand)\n  addressed_to: [Department]\n")
      prose.append("  audience: [leaders, supervisors]\n  urgent: \(number % 5 == 0)\n")
      prose.append("  response:\n    status: partly\n    text: ")
      prose.plainSentence(12...24)
      prose.append("\n    source: source-\(number)\n")
    }
    return finish()
  }

  mutating func timeline() -> [UInt8] {
    for year in 2015...2026 {
      prose.append("- date: May \(year)\n  sort: \(year)-05-01\n  title: ")
      prose.words(6)
      prose.append("\n  text: ")
      prose.plainSentence(12...24)
      prose.append("\n  source: source-\(year - 2015)\n")
    }
    return finish()
  }
}
