package import FrontMatter

/// The fields of a copy of another hub, which `plait hubs update` writes.
package enum HubCopySchema {
  /// The most pages that a hub has whose file for programs is read.
  package static let mostPages = 5000
  /// The most headings of a page that are kept.
  package static let mostAnchors = 1000
  /// The most records of a register that are kept.
  package static let mostRecords = 5000
  /// The most characters of a title, a path and an anchor.
  package static let longest = 300

  package static let schema = Schema(
    name: "copy of a hub",
    fields: [
      Field(
        "sha256", .line(maxLength: 64), isRequired: true, help: "The sum of what follows.",
        example: ""),
      Field(
        "title", .line(maxLength: longest), isRequired: true, help: "What the hub calls itself.",
        example: ""),
      Field(
        "pages", .list(.record(pageFields), count: 0...mostPages), help: "Its pages.", example: ""),
      Field(
        "registers", .list(.choice(SharedRegister.allCases.map(\.rawValue))),
        help: "The registers that are kept.", example: ""),
      register("glossary", DataSchemas.term), register("organisations", DataSchemas.organisation),
      register("sources", DataSchemas.source),
    ])

  private static func register(_ name: String, _ schema: Schema) -> Field {
    Field(
      name, .list(.record(schema.fields), count: 0...mostRecords), help: "Its records.", example: ""
    )
  }

  private static let pageFields = [
    Field(
      "path", .line(maxLength: longest), isRequired: true, help: "The path of its file.",
      example: ""),
    Field(
      "anchors", .list(.line(maxLength: longest), count: 0...mostAnchors),
      help: "The anchors of its headings.",
      example: ""),
  ]
}
