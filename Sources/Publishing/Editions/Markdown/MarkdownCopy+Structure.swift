import FrontMatter
import Model
import Templates
import Worksheets

extension MarkdownCopy {
  /// What front matter adds to the body of a page, as readers find it there: statements to rate, steps to take,
  /// figures of a strand, ways into the hub.
  var structure: String {
    switch page.role {
    case .home(let home): waysIn(of: home)
    case .strand(let overview): parts(of: overview)
    case .resource(let resource): resource.worksheet.map(worksheet) ?? ""
    case .pathway(let pathway): steps(of: pathway)
    case .plain: ""
    }
  }

  private func worksheet(_ worksheet: Worksheet) -> String {
    let shared: String? =
      if worksheet.ranksSections, case .scale(let labels)? = worksheet.fields.first?.form {
        "\(words.scale): \(labels.joined(separator: ", "))".escaped + "\n"
      } else { nil }
    let heading = worksheet.ranksSections ? words.statements : words.worksheet
    let labels = worksheet.labels
    let said = FormulaWords(presenter.words)
    let results = worksheet.results.indices.map { number in
      let (result, workings) = (worksheet.results[number], worksheet.workings)
      let working = workings.calculations[number]?.inWords(labels, said) ?? ""
      let unit = workings.units[number].map { " (\($0))" } ?? ""
      return "\(result.label)\(unit): \(working)".escaped
    }
    return part(heading, shared ?? "")
      + worksheet.sections.map { section($0, isRanked: worksheet.ranksSections) }.joined()
      + (results.isEmpty ? "" : "\n### \(words.results.escaped)\n\n" + list(results))
  }

  private func section(_ section: Worksheet.Section, isRanked: Bool) -> String {
    let text =
      "\n### \(section.title.escaped)\n\n" + (section.hint.map { $0.escaped + "\n\n" } ?? "")
      + list(section.fields.map { line(of: $0, isRanked: isRanked) })
    if section.help.isEmpty { return text }
    let help = isRanked ? words.help : words.worksheetHelp
    return text + "\n\(help.escaped):\n\n" + list(section.help.map { link($0.value) })
  }

  /// What a field asks for, with what there is to choose from.
  private func line(of field: Worksheet.Field, isRanked: Bool) -> String {
    let choices: [String] =
      switch field.form {
      case .number(let unit, _, _): unit.map { [$0] } ?? []
      case .choice(let options, _): options
      case .scale(let labels): isRanked ? [] : labels
      case .rows(let columns, _): columns.map(\.label)
      case .text, .date: []
      }
    let label =
      choices.isEmpty ? field.label : "\(field.label) (\(choices.joined(separator: "; ")))"
    return [label, field.hint].compactMap { $0 }.joined(separator: ". ").escaped
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
