extension BodyWriter {
  mutating func list() {
    for _ in 0..<prose.random.within(3...7) {
      prose.append("- ")
      if prose.random.chance(70) {
        prose.words(prose.random.within(4...14))
      } else {
        sentence()
      }
      prose.append("\n")
    }
    prose.append("\n")
  }

  mutating func numberedList() {
    for number in 1...prose.random.within(3...6) {
      prose.append("\(number). ")
      sentence()
      prose.append("\n")
    }
    prose.append("\n")
  }

  mutating func taskList() {
    for _ in 0..<prose.random.within(3...6) {
      prose.append(prose.random.chance(25) ? "- [x] " : "- [ ] ")
      prose.words(prose.random.within(4...10))
      prose.append("\n")
    }
    prose.append("\n")
  }

  mutating func table() {
    let columns = prose.random.within(2...5)
    for column in 0..<columns {
      prose.append(column == 0 ? "| " : " | ")
      prose.words(prose.random.within(1...2))
    }
    prose.append(" |\n|---" + String(repeating: "|---:", count: columns - 1) + "|\n")
    for _ in 0..<prose.random.within(3...9) {
      prose.append("| ")
      prose.words(prose.random.within(2...5))
      for _ in 1..<columns { prose.append(" | \(prose.random.below(10_000))") }
      prose.append(" |\n")
    }
    prose.append("\n")
  }

  mutating func callout() {
    let kinds = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", "DETAILS"]
    let kind = prose.random.pick(kinds)
    for _ in 0..<(kind == "DETAILS" ? prose.random.within(2...4) : 1) {
      prose.append("> [!\(kind)] ")
      prose.words(prose.random.within(3...7))
      prose.append("\n> ")
      sentence()
      prose.append(" ")
      sentence()
      prose.append("\n\n")
    }
  }

  mutating func quote() {
    prose.append("> [!QUOTE]\n> ")
    prose.plainSentence(12...30)
    prose.append("\n> — ")
    prose.words(2)
    prose.append("\n\n")
  }

  mutating func code() {
    prose.append("```text\n")
    for _ in 0..<prose.random.within(2...6) {
      prose.words(prose.random.within(3...8))
      prose.append("\n")
    }
    prose.append("```\n\n")
  }

  mutating func chart() {
    prose.append("```chart\ntype: \(prose.random.chance(50) ? "bar" : "line")\ntitle: ")
    prose.words(6)
    prose.append("\nsubtitle: ")
    prose.words(9)
    prose.append("\nunit: cases\n")
    if flavour == .plait {
      prose.append("source: source-\(prose.random.below(prose.plan.sourceCount))\n")
    }
    prose.append("data:\n")
    for year in 2017..<prose.random.within(2020...2026) {
      prose.append("  - {label: \"\(year)\", value: \(prose.random.below(100))}\n")
    }
    prose.append("```\n\n")
  }
}
