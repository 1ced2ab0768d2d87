import FrontMatter

// The groups of fields in a `hub.yml` that say how the hub stands among others.
extension HubSchema {
  static let hubFields = [
    Field(
      "key", .line(maxLength: 40), isRequired: true, help: "What links write before the colon.",
      example: "practice"),
    Field(
      "url", .url, isRequired: true, help: "Where the hub is published.",
      example: "https://practice.example.org/"),
    Field(
      "registers", .list(.choice(SharedRegister.allCases.map(\.rawValue))),
      help: "Its registers whose records pages may use as if they were the hub's own.",
      example: "sources"),
  ]

  static let footerFields = [
    Field("title", .line(maxLength: 80), isRequired: true, help: "Its words.", example: "About"),
    Field(
      "to", .line(maxLength: 300), isRequired: true,
      help: "A page, as a path from the content folder, or a full address.",
      example: "pages/about.md"),
  ]

  static let limitFields = [
    Field(
      "page_kilobytes", .integer(1...1024), help: "The largest Markdown file.", example: "1024"),
    Field(
      "asset_kilobytes", .integer(1...1_000_000),
      help: "The size of a file in assets/ above which a warning is given.", example: "5120"),
  ]
}
