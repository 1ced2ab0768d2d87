package import FrontMatter

// The languages of a hub.
extension HubSchema {
  static let languages = [
    Field(
      "languages", .list(.language, count: 1...20),
      help:
        "The languages of a hub that has several, in place of 'language': first that of the source, then those of translations.",
      example: "[en-GB, cy]"),
    Field(
      "untranslated", .choice(UntranslatedPages.allCases.map(\.rawValue)),
      help:
        "What readers find of pages that are not translated: 'show' for the text of the source, as it is without a word, or 'leave-out'.",
      example: "show"),
  ]

  /// The fields of a translation of `hub.yml`, such as `hub.cy.yml`.
  package static let translation = schema.translation(
    fields: [
      "title", "strapline", "organisation", "phase", "licence", "audiences", "topics",
      "organisation_types", "approaches", "kinds", "strands", "footer", "words",
    ])
}

extension DataSchemas {
  /// The fields of the translation of a register's records, such as `glossary.cy.yml`; a term is found by `of`.
  package static func translation(of schema: Schema) -> Schema {
    schema.translation(adding: schema.name == term.name ? [termOfSource] : [])
  }

  private static let termOfSource = Field(
    "of", .line(maxLength: 80), isRequired: true, help: "The term in the glossary of the source.",
    example: "repair rate")
}

extension PageSchemas {
  /// The fields of the translation of a page with these.
  package static func translation(of schema: Schema) -> Schema {
    schema.translation(requiring: ["title", "summary"], adding: [translatedFrom])
  }

  private static let translatedFrom = Field(
    "translated_from", .line(maxLength: 20),
    help: "The text of the source from which the translation was made, as 'plait stats' writes it.",
    example: "3f9a1c2b")
}
