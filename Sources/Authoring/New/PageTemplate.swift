import FrontMatter
import Loading
import Model

/// The text of a new page: front matter to fill in, and headings to write under.
struct PageTemplate {
  private let kind: NewKind
  private let lists: HubLists

  /// Fields that need not be filled in and are worth asking for, in the order in which they are offered.
  static let offered = [
    "audience", "topics", "claim", "start_here", "period", "setting", "model", "approach",
    "measures",
    "arrangements", "lessons", "limits", "related", "sources", "recommendations", "duration",
    "reviewed", "review_in", "owner",
  ]

  init(of kind: NewKind, in lists: HubLists) {
    self.kind = kind
    self.lists = lists
  }

  /// The schema by which the page is decoded.
  var schema: Schema {
    switch kind {
    case .resource(let kind): lists.schemas.resource(kind)
    case .pathway: lists.schemas.pathway
    case .page: lists.schemas.plain
    case .section, .strand: lists.schemas.strand
    }
  }

  /// The page with a title.
  func text(title: String) -> String {
    "---\n" + frontMatter(title: title).joined(separator: "\n") + "\n---\n" + body
  }

  private func frontMatter(title: String) -> [String] {
    var template = FrontMatterTemplate(lists)
    template.add(
      remark:
        "Lines that begin with '#' in this part, and what stands between '<!--' and '-->' below it, are "
        + "remarks for you. Readers never see them.")
    template.addSpace()
    for field in needed {
      switch (field.name, kind) {
      case ("title", _): template.add(field, value: YAMLText.written(title))
      case ("kind", .resource(let kind)): template.add("kind", value: kind.key)
      default: template.add(field, isNeeded: true)
      }
    }
    template.addSpace()
    template.add(remark: "Fill in what you know of the rest. What stays empty is left out.")
    template.addSpace()
    for field in wanted { template.add(field, isNeeded: false) }
    template.addSpace()
    template.add(
      remark: "The page may also have: " + rest.map(\.name).joined(separator: ", ") + ".")
    return template.lines
  }

  /// What must be filled in: the title and the summary first, as readers meet them.
  private var needed: [Field] {
    let fields = schema.fields.filter { $0.isNeeded || $0.name == "kind" && namesKind }
    let first = ["title", "summary"]
    return fields.filter { first.contains($0.name) } + fields.filter { !first.contains($0.name) }
  }

  /// Whether a page says its kind: where there is one only, nobody need.
  private var namesKind: Bool { lists.settings.kinds.areSeveral }

  /// What is offered: the fields of every hub, then those that this hub declares itself.
  private var wanted: [Field] {
    let optional = schema.fields.filter { field in !needed.contains { $0.name == field.name } }
    let usual = Self.offered.compactMap { name in optional.first { $0.name == name } }
      .filter { $0.name != "recommendations" || !lists.library.recommendations.isEmpty }
      .filter { $0.name != "approach" || !lists.settings.approaches.isEmpty }
    let own = Set(lists.settings.declaredFields.map(\.field.name))
    return usual + optional.filter { own.contains($0.name) }
  }

  /// What is only named.
  private var rest: [Field] {
    let shown = Set((needed + wanted).map(\.name) + ["kind"])
    return schema.fields.filter { !shown.contains($0.name) }
  }

  private var body: String {
    let outline = Outline(of: kind)
    let opening = outline.opening.map { "\n<!-- \($0) -->\n" } ?? ""
    return outline.sections.reduce(opening) {
      $0 + "\n## \($1.heading)\n\n<!-- \($1.hint.isEmpty ? "Write the text here." : $1.hint) -->\n"
    }
  }
}
