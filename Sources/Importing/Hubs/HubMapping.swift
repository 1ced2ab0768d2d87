public import Diagnostics
import FrontMatter
import Model

/// How the pages of another program become a hub. It is written into a file first, which a person may change.
public struct HubMapping: Sendable {
  /// A folder of pages that becomes a strand.
  struct Section: Sendable {
    /// The folder, below that of the pages.
    let from: String
    /// The folder of the strand; `pages` for pages beside the strands.
    let folder: String
    /// The name of the strand.
    let title: String
  }

  /// The program.
  public var generator: Generator
  /// The folder of the pages below the imported one; empty for all of it.
  var pages: String
  /// The title of the hub.
  var title: String
  /// Where the hub was published.
  var address: String?
  /// The kind that every page becomes.
  var kind = "guide"
  /// The strands, in order.
  var sections: [Section]
  /// The field that each field of front matter becomes: one of Plait's, `own`, or `nothing`.
  var fields: [(name: String, target: String)]

  /// The field for a name; what is not mapped is left out.
  func target(of name: String) -> String { fields.first { $0.name == name }?.target ?? "nothing" }

  /// What a field may become.
  static let targets: [String] = [
    "title", "summary", "description", "status", "published", "until", "reviewed", "review_in",
    "owner",
    "credits", "order", "aliases", "topics", "draft", "permalink", "own", "nothing",
  ]

  /// What the fields that programs and their themes have become.
  static let usual: [String: String] = [
    "title": "title", "description": "summary", "summary": "summary", "excerpt": "summary",
    "lead": "summary", "abstract": "summary", "tags": "topics", "categories": "topics",
    "category": "topics", "topics": "topics", "last_reviewed_on": "reviewed",
    "last_reviewed": "reviewed", "reviewed": "reviewed", "review_in": "review_in",
    "date": "published",
    "publishDate": "published", "published_date": "published", "expiryDate": "until",
    "owner": "owner", "owner_slack": "owner", "author": "credits", "authors": "credits",
    "weight": "order",
    "order": "order", "nav_order": "order", "sidebar_position": "order", "redirect_from": "aliases",
    "aliases": "aliases", "old_paths": "aliases", "draft": "draft", "published": "draft",
    "permalink": "permalink", "url": "permalink",
  ]
}

extension HubMapping {
  /// The mapping as a file with what each part means.
  public func text(of source: String) -> String {
    var lines = [
      "# How 'plait import' makes a hub of \(source.replacing("\n", with: " ")). Change what should be otherwise, and",
      "# give the same command again: it then writes the hub.", "",
      "# The program that the pages were written for: "
        + Generator.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      "generator: \(generator.rawValue)",
      "# The folder of the pages; '.' for all of it.",
      "pages: \(pages.isEmpty ? "'.'" : YAMLText.written(pages))",
      "title: \(YAMLText.written(title))",
    ]
    if let address { lines.append("address: \(YAMLText.written(address))") }
    lines += [
      "# What every page becomes: guide, tool or briefing.", "kind: \(kind)", "",
      "# The folders that become strands, in order. The folder 'pages' is for pages beside the strands.",
      "strands:",
    ]
    for section in sections {
      lines += [
        "  - from: \(section.from.isEmpty ? "'.'" : YAMLText.written(section.from))",
        "    folder: \(section.folder)",
        "    title: \(YAMLText.written(section.title))",
      ]
    }
    lines += [
      "",
      "# What each field of front matter becomes: a field of Plait, 'own' for a field of this hub, or 'nothing'.",
      "fields:",
    ]
    lines += fields.map { "  \(YAMLText.written($0.name)): \($0.target)" }
    if fields.isEmpty { lines[lines.count - 1] = "fields: {}" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let schema = Schema(
    name: "import.yml",
    fields: [
      Field(
        "generator", .choice(Generator.allCases.map(\.rawValue)), isRequired: true,
        help: "The program that the pages were written for.", example: "mkdocs"),
      Field("pages", .line(maxLength: 200), help: "The folder of the pages.", example: "docs"),
      Field(
        "title", .line(maxLength: 80), isRequired: true, help: "The hub's name.", example: "Our hub"
      ),
      Field("address", .url, help: "Where it was published.", example: "https://hub.example.org/"),
      Field(
        "kind", .choice(["guide", "tool", "briefing"]), help: "What pages become.", example: "guide"
      ),
      Field(
        "strands",
        .list(
          .record([
            Field(
              "from", .line(maxLength: 200), isRequired: true, help: "A folder.", example: "git"),
            Field(
              "folder", .line(maxLength: 60), isRequired: true, help: "Its strand.", example: "git"),
            Field(
              "title", .line(maxLength: 80), isRequired: true, help: "Its name.", example: "Git"),
          ]), count: 1...40),
        isRequired: true, help: "The strands.", example: ""),
      Field("fields", .map(.choice(targets)), help: "What fields become.", example: ""),
    ])

  /// Reads a mapping, with what is wrong with it.
  public static func read(_ file: SourceFile) -> (mapping: HubMapping?, diagnostics: [Diagnostic]) {
    let reading = YAMLReader(limits: .dataFile).read(file)
    var diagnostics = reading.problems.map { $0.diagnostic(in: file) }
    guard let value = reading.value else { return (nil, diagnostics) }
    let (record, problems) = schema.decode(value, in: file, known: KnownKeys([:]))
    diagnostics += problems.map { $0.diagnostic(in: file) }
    guard !diagnostics.contains(where: { $0.severity == .error }),
      let generator = record.text("generator").flatMap(Generator.init)
    else { return (nil, diagnostics) }
    let plain = { (folder: String?) in folder == "." ? "" : folder ?? "" }
    let fields = record.record("fields").map { fields in
      fields.entries.compactMap { entry in entry.value.value.text.map { (entry.key.text, $0) } }
    }
    return (
      HubMapping(
        generator: generator, pages: plain(record.text("pages")), title: record.text("title") ?? "",
        address: record.text("address"), kind: record.text("kind") ?? "guide",
        sections: record.records("strands").map {
          Section(
            from: plain($0.text("from")), folder: $0.text("folder") ?? "",
            title: $0.text("title") ?? "")
        }, fields: fields ?? []), diagnostics
    )
  }
}
