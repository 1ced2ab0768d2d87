package import FrontMatter
import Markdown

// The kinds, the call-outs and the fields that a hub declares itself.
extension HubSchema {
  /// The keys of the kinds that a `hub.yml` declares, from what is written there, or those of the usual ones.
  package static func kindKeys(in file: YAMLValue) -> [String] {
    let kinds = file["kinds"].map { $0.items ?? [$0] } ?? []
    let keys = kinds.compactMap { $0["key"]?.text }.filter { !$0.isEmpty }
    return keys.isEmpty ? Kinds.usual.keys : keys
  }

  static let extraFieldFields = [
    Field(
      "name", .line(maxLength: 40), isRequired: true, help: "What front matter writes.",
      example: "cost"),
    Field(
      "label", .line(maxLength: 80), help: "What readers see.", example: "Cost in the first year"),
    Field(
      "type", .choice(ExtraFieldType.allCases.map(\.rawValue)), isRequired: true,
      help: "What may stand in it.", example: "text"),
    Field(
      "choices", .list(.line(maxLength: 80)), help: "The words to choose from.", example: "low"),
    Field("required", .boolean, help: "Whether a page must have it.", example: "false"),
    Field(
      "help", .line(maxLength: 200), help: "What an editor should write.",
      example: "In pounds, with what it includes."),
    Field(
      "example", .line(maxLength: 200), help: "A value as it would be written.",
      example: "1,200 for the first year"),
    Field(
      "show", .choice(DeclaredField.Place.allCases.map(\.rawValue)),
      help:
        "Where pages show it: 'top' before the text, 'end' with what the page is filed under, as it is without a "
        + "word, or 'nowhere'.",
      example: "top"),
  ]

  static let kindFields = [
    Field(
      "key", .line(maxLength: 40), isRequired: true,
      help: "What front matter writes; addresses are made of it.", example: "method"),
    Field("name", .line(maxLength: 60), help: "What one such page is called.", example: "Method"),
    Field("plural", .line(maxLength: 60), help: "What several are called.", example: "Methods"),
    Field(
      "summary", .line(maxLength: 200), help: "What such a page is, in one sentence.",
      example: "A way of working, step by step."),
    Field(
      "like", .choice(Kinds.usual.keys),
      help:
        "The usual kind whose headings, checks and layout it has, as far as nothing else is said.",
      example: "guide"),
    Field(
      "layout", .choice(Kind.Layout.allCases.map(\.rawValue)),
      help: "What its pages look like, and which facts they have with it.", example: "article"),
    Field(
      "outline", .list(.line(maxLength: 120), count: 0...20), help: "The headings of a new page.",
      example: "How to do it"),
    Field(
      "fields", .list(.record(extraFieldFields)),
      help: "Front matter fields that only pages of the kind have.", example: ""),
    Field(
      "schema_type", .choice(schemaTypes),
      help: "What such a page is in the terms of schema.org, for search engines.", example: "HowTo"),
  ]

  static let calloutFields = [
    Field(
      "key", .line(maxLength: 40), isRequired: true,
      help: "What stands in the mark, as in '[!EXAMPLE]', in any case.", example: "example"),
    Field("name", .line(maxLength: 60), help: "What readers see.", example: "Example"),
    Field(
      "like", .choice(CalloutKind.models.map(\.key)),
      help: "The usual kind whose look it has; without a word, 'note'.", example: "tip"),
  ]

  /// Types of schema.org that a page can have without saying more than every page says.
  private static let schemaTypes = [
    "Article", "CreativeWork", "Guide", "HowTo", "Report", "TechArticle", "WebPage",
  ]
}
