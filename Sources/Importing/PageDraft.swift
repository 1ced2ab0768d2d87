import FrontMatter
import Loading
import Model

/// A document while it becomes a page: each step takes out what has a place of its own, or gives the rest a better form.
struct PageDraft {
  private(set) var title = ""
  private(set) var passages: [Passage]
  private(set) var facts: Facts
  private(set) var findings: [Finding] = []
  /// What has no place in the page, for remarks at its head.
  private(set) var remarks: [String] = []
  /// What was left out on purpose, as the document has it.
  private(set) var words: [String] = []

  private var figures: [String: FactValue] = [:]
  /// How many passages stood before the facts table; without one, none.
  private var beforeFacts: Int?
  private let meta: [(name: String, blocks: [Block])]
  private let schema: Schema
  private let lists: HubLists

  init(_ reader: PandocReader, _ schema: Schema, _ lists: HubLists) {
    passages = Passage.all(in: reader.blocks).filter { !$0.isBlank }
    meta = reader.meta
    facts = Facts(schema, in: lists)
    self.schema = schema
    self.lists = lists
  }

  mutating func takeOutContents() {
    let contents = Contents.removed(from: passages)
    passages = contents.passages
    words += contents.words
    findings += contents.findings
  }

  /// Takes the title from its style.
  mutating func takeOutTitle() {
    title = meta.first { $0.name == "title" }?.blocks.plainText ?? ""
    if title.isEmpty, let place = passages.firstIndex(where: { $0.style == "title" }) {
      title = [passages.remove(at: place).block].plainText
    }
  }

  /// Takes the facts table and tables of figures.
  mutating func takeOutFacts() {
    for (index, passage) in passages.enumerated() {
      guard case .table(let table) = passage.block, let rows = FactRow.rows(of: table),
        facts.knows(rows)
      else { continue }
      facts.read(rows)
      passages.remove(at: index)
      beforeFacts = index
      takeOutHeading(before: index)
      break
    }
    let tables = FigureTables(schema, in: lists)
    var index = 1
    while index < passages.count {
      let above = [passages[index - 1].block].plainText
      if case .table(let table) = passages[index].block,
        let (field, value) = tables.value(of: table, under: above), figures[field] == nil
      {
        if !value.lines.isEmpty { figures[field] = value }
        words += [above] + table.rows.joined().flatMap { $0.blocks.map { [$0].plainText } }
        passages.removeSubrange(index - 1...index)
        index -= 1
      }
      index += 1
    }
    offerMeta()
  }

  /// A heading that had only the facts table below it goes with it.
  private mutating func takeOutHeading(before index: Int) {
    guard index > 0, case .heading(_, _, let heading) = passages[index - 1].block else { return }
    if index > 1 || !title.isEmpty || FactLabels.folded(heading.plainText).contains("fact") {
      guard index == passages.count || passages[index].paragraph == nil else { return }
      words.append(heading.plainText)
      passages.remove(at: index - 1)
    }
  }

  /// What styles such as Subtitle and Author say, where the facts table leaves it open.
  private mutating func offerMeta() {
    for (name, blocks) in meta where ["abstract", "author", "date", "subtitle"].contains(name) {
      let text = blocks.plainText
      if text.isEmpty { continue }
      switch name {
      case "subtitle" where text.count <= 200:
        if facts.offer("summary", [[.text(text)]]) { continue }
      case "author":
        if facts.offer("credits", FactRow.items(in: blocks)) { continue }
      default: break
      }
      if name == "subtitle" || name == "abstract" {
        passages.insert(contentsOf: Passage.all(in: blocks), at: 0)
      } else {
        remarks.append("In the document, under '\(name)': \(text)")
      }
    }
  }

  /// Gives what is left the forms that a page has.
  mutating func putInOrder() {
    passages = Captions.applied(to: Quotations.applied(to: passages))
    let lists = TypedLists.applied(to: passages)
    let headings = BoldHeadings.applied(to: lists.passages)
    passages = headings.passages
    findings += headings.findings + lists.findings
    words += lists.words
  }

  /// Settles the title: that of the facts table, of the style, the first heading or the name of the file.
  mutating func settleTitle(orName name: String) {
    let styled = title
    if let value = facts.fields["title"] {
      title = value.text
      if !styled.isEmpty, FactLabels.folded(styled) != FactLabels.folded(title) {
        remarks.append("The title in the document: \(styled)")
      } else {
        words.append(styled)
      }
    } else if title.isEmpty, let heading = passages.first?.heading, isTitle(heading.level) {
      title = heading.words.plainText
      passages.removeFirst()
    }
    // The first heading may say the title again.
    if let heading = passages.first?.heading?.words.plainText,
      FactLabels.folded(heading) == FactLabels.folded(title)
    {
      words.append(heading)
      passages.removeFirst()
    }
    guard title.isEmpty else { return }
    title = name
    findings.append(
      Finding(
        kind: .unclear, message: "the document says no title, and the name of its file was taken",
        advice: "write the title that readers are to see", anchor: "\ntitle: "))
  }

  /// Whether a heading at the beginning is the title of the document rather than of its first part: it stands before the
  /// facts table or there is none, or no other is of its level.
  private func isTitle(_ level: Int) -> Bool {
    if beforeFacts ?? 1 > 0 { return true }
    return !passages.dropFirst().contains { ($0.heading?.level ?? .max) <= level }
  }

  /// The fields in the order of the schema, the title and the summary first.
  func frontMatter(of kind: Kind) -> [String] {
    let first = ["title", "summary"]
    let names = first + schema.fields.map(\.name).filter { !first.contains($0) }
    return names.flatMap { name -> [String] in
      switch name {
      case "title": return ["title: " + YAMLText.written(FactValue.oneLine(title))]
      case "kind": return ["kind: " + kind.key]
      default:
        guard let value = facts.fields[name] ?? figures[name] else { return [] }
        if value.lines.isEmpty { return ["\(name): \(value.inline)"] }
        return ["\(name):"] + value.lines.map { "  " + $0 }
      }
    }
  }
}
