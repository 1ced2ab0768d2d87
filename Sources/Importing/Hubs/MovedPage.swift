import Model

/// A page of another program on its way into a hub: its fields and its text in Markdown, with the addresses that it had.
struct MovedPage: Sendable {
  /// Its file below the folder of pages.
  let file: String
  /// Its file in the hub.
  var path: PagePath
  var title: String
  /// The lines of its text.
  var lines: [SourceLine]
  /// The values of the fields of front matter, by what they become.
  var values: [(target: String, field: ForeignFrontMatter.Field)]
  /// Names that headings were given, and the lines that these stand on.
  var ids: [(id: String, line: Int)]
  var abbreviations: [(short: String, long: String)]
  /// The words of the heading that was its title.
  var titleHeading: String?
  var notes: ImportNotes

  /// The text of a field, by what it becomes.
  func text(_ target: String) -> String? {
    values.first { $0.target == target }?.field.text
  }

  /// Writes a page in Markdown. `included` gives the texts of other files that it asks for.
  init(
    _ file: String, text: String, at path: PagePath, by mapping: HubMapping, title given: String?,
    included: @escaping (String) -> String?
  ) {
    self.file = file
    self.path = path
    let front = ForeignFrontMatter(of: text)
    values = front.fields.map { (mapping.target(of: $0.name), $0) }
    let written = values.first { $0.target == "title" }?.field.text
    var notes = ImportNotes(of: file)
    let name = ForeignHub.stem(of: file)?.split(separator: "/").last.map(String.init) ?? file

    var includes = Includes(notes: notes, file: included)
    var lines = includes.converted(front.body)
    var templates = TemplateMarks(title: written ?? given ?? "", notes: includes.notes)
    lines = templates.converted(lines)
    var tags = TagText(notes: templates.notes)
    lines = tags.converted(lines)
    var blocks = IndentedBlocks(notes: tags.notes)
    lines = blocks.converted(lines)
    var marks = PageMarks(notes: blocks.notes)
    lines = marks.converted(lines)
    var headings = PageHeadings(title: written, notes: marks.notes)
    lines = headings.converted(lines)
    notes = headings.notes
    self.lines = lines.trimmed
    ids = tags.ids + marks.ids
    abbreviations = tags.abbreviations + marks.abbreviations
    titleHeading = headings.titleHeading
    let own = headings.title.flatMap { HubTexts.line($0).isEmpty ? nil : $0 }
    title =
      own ?? given ?? ForeignHub.words(of: name == "index" ? Self.folderName(of: file) : name)
    if own == nil {
      notes.add(.madeUp, 0, "the title \(ImportNotes.quoted(title)), from the name of the file")
    }
    if title.count > 120 {
      notes.add(.lost, 0, "the end of the title, which is longer than 120 characters")
      title = String(title.prefix(119)) + "…"
    }
    self.notes = notes
  }

  private static func folderName(of file: String) -> String {
    let parts = file.split(separator: "/")
    return parts.count > 1 ? String(parts[parts.count - 2]) : "Home"
  }

  /// The addresses that the page had below that of the website, the one that it was known by first.
  func addresses(_ generator: Generator) -> [String] {
    let stem = ForeignHub.stem(of: file) ?? file
    let plain = stem.hasPrefix("_") ? String(stem.dropFirst()) : stem
    let name = plain.split(separator: "/").last ?? ""
    let isIndex = ["index", "_index", "README", "readme"].contains(String(name))
    let own: String
    if isIndex {
      own = String(plain.dropLast(name.count))
    } else {
      own = generator == .techDocs ? plain + ".html" : plain + "/"
    }
    let given = values.filter { $0.target == "permalink" }.flatMap(\.field.values)
    let old = values.filter { $0.target == "aliases" }.flatMap(\.field.values)
    return (given + [own] + old).filter { !$0.contains("://") }
  }
}
