import FrontMatter
import Model
import Templates

extension MarkdownCopy {
  /// What front matter adds to the body of a page, as readers find it there: statements to rate, steps to take,
  /// figures of a strand, ways into the hub.
  var structure: String {
    switch page.role {
    case .home(let home): waysIn(of: home)
    case .strand(let overview): parts(of: overview)
    case .resource(let resource): resource.assessment.map(statements(of:)) ?? ""
    case .pathway(let pathway): steps(of: pathway)
    case .plain: ""
    }
  }

  private func statements(of assessment: Assessment) -> String {
    let scale = "\(words.scale): \(assessment.scale.joined(separator: ", "))"
    return part(words.statements, scale.escaped + "\n")
      + assessment.sections.map(statements(of:)).joined()
  }

  private func statements(of section: Assessment.Section) -> String {
    let text = "\n### \(section.title.escaped)\n\n" + list(section.statements.map(\.escaped))
    if section.help.isEmpty { return text }
    return text + "\n\(words.help.escaped):\n\n" + list(section.help.map { link($0.value) })
  }

  private func steps(of pathway: Pathway) -> String {
    part(
      words.steps,
      pathway.steps.enumerated().map { number, step in
        "\(number + 1). \(link(step.page.value))\(step.why.map { ": " + $0.escaped } ?? "")\n"
      }.joined())
  }

  private func parts(of overview: Strand.Overview) -> String {
    var text = overview.claim.map { part(words.claim, $0.escaped + "\n") } ?? ""
    if !overview.figures.isEmpty {
      text += part(words.figures, list(overview.figures.map(figure)))
    }
    if !overview.startHere.isEmpty {
      text += part(words.startHere, list(overview.startHere.map { link($0.value) }))
    }
    guard let model = overview.logicModel else { return text }
    let columns = [
      (words.logicColumns.inputs, model.inputs), (words.logicColumns.activities, model.activities),
      (words.logicColumns.outputs, model.outputs), (words.logicColumns.outcomes, model.outcomes),
    ]
    text += part(words.logicModel, "")
    for (name, items) in columns where !items.isEmpty {
      text += "\n### \(name.escaped)\n\n" + list(items.map(\.escaped))
    }
    return text
  }

  private func figure(_ figure: Strand.Figure) -> String {
    "\(figure.value) \(figure.label). \(figure.caveat)".escaped
      + (figure.source.map { " [@\($0)]" } ?? "")
  }

  private func waysIn(of home: Home) -> String {
    if home.waysIn.isEmpty { return "" }
    return part(
      words.waysIn,
      list(home.waysIn.map { "\($0.title): \($0.text)".escaped + " \(link($0.target.value))" }))
  }

  private func part(_ heading: String, _ text: String) -> String {
    "\n## \(heading.escaped)\n" + (text.isEmpty ? "" : "\n" + text)
  }

  private func list(_ items: [String]) -> String {
    items.map { "- \($0)\n" }.joined()
  }

  /// A link by the name of the file that it leads to: the copy does not change when another page's title does.
  private func link(_ path: String) -> String {
    let name = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? path[...]
    return "[\(String(name).escaped)](\(path))"
  }
}

extension String {
  /// The text with no character that means anything to Markdown.
  fileprivate var escaped: String { MarkdownCopy.escaped(self) }
}
