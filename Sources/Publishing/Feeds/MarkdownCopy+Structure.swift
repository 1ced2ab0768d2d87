import Content
import FrontMatter

extension MarkdownCopy {
  /// What front matter adds to the body of a page, as readers find it there: statements to rate, steps to take,
  /// figures of a strand, ways into the hub.
  var structure: String {
    switch page.role {
    case .home(let home): Self.waysIn(home)
    case .strand(let overview): Self.overview(overview)
    case .resource(let resource): resource.assessment.map(Self.statements) ?? ""
    case .pathway(let pathway): Self.steps(pathway)
    case .plain: ""
    }
  }

  private static func statements(_ assessment: Assessment) -> String {
    part("Statements", "Scale: \(escaped(assessment.scale.joined(separator: ", ")))\n")
      + assessment.sections.map { section in
        "\n### \(escaped(section.title))\n\n" + list(section.statements.map(escaped))
          + (section.help.isEmpty
            ? "" : "\nWhere answers are low:\n\n" + list(section.help.map { link($0.value) }))
      }.joined()
  }

  private static func steps(_ pathway: Pathway) -> String {
    part(
      "Steps",
      pathway.steps.enumerated().map { number, step in
        "\(number + 1). \(link(step.page.value))\(step.why.map { ": " + escaped($0) } ?? "")\n"
      }.joined())
  }

  private static func overview(_ overview: Strand.Overview) -> String {
    var text = overview.claim.map { part("The point", escaped($0) + "\n") } ?? ""
    if !overview.figures.isEmpty {
      text += part(
        "Figures",
        list(
          overview.figures.map {
            "\(escaped($0.value)) \(escaped($0.label)). \(escaped($0.caveat))"
              + ($0.source.map { " [@\($0)]" } ?? "")
          }))
    }
    if !overview.startHere.isEmpty {
      text += part("Start here", list(overview.startHere.map { link($0.value) }))
    }
    guard let model = overview.logicModel else { return text }
    let columns = [
      ("What goes in", model.inputs), ("What is done", model.activities),
      ("What comes out", model.outputs), ("What changes", model.outcomes),
    ]
    return text + part("How it is meant to work", "")
      + columns.filter { !$1.isEmpty }.map { "\n### \($0)\n\n" + list($1.map(escaped)) }.joined()
  }

  private static func waysIn(_ home: Home) -> String {
    if home.waysIn.isEmpty { return "" }
    return part(
      "Ways in",
      list(home.waysIn.map { "\(escaped($0.title)): \(escaped($0.text)) \(link($0.target.value))" })
    )
  }

  private static func part(_ heading: String, _ text: String) -> String {
    "\n## \(heading)\n" + (text.isEmpty ? "" : "\n" + text)
  }

  private static func list(_ items: [String]) -> String {
    items.map { "- \($0)\n" }.joined()
  }

  /// A link by the name of the file that it leads to: the copy does not change when another page's title does.
  private static func link(_ path: String) -> String {
    let name = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? path[...]
    return "[\(escaped(String(name)))](\(path))"
  }
}
