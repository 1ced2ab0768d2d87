import FrontMatter

extension PageSchemas {
  /// The field by which a resource has a worksheet.
  static let worksheetField = [
    Field(
      "worksheet",
      .record([
        Field(
          "sections", .list(.record(worksheetSectionFields), count: 1...20), isRequired: true,
          help: "What to fill in, by section.", example: ""),
        Field(
          "results", .list(.record(worksheetResultFields), count: 0...40),
          help: "What formulas work out of it.", example: ""),
      ]),
      help: "A form to fill in on the device or on paper, with results that are worked out.",
      example: "")
  ]

  private static let worksheetSectionFields = [
    Field(
      "title", .line(maxLength: 120), isRequired: true, help: "What the section is about.",
      example: "Your evening"),
    Field(
      "hint", .line(maxLength: 400), help: "What to mind when one fills it in.",
      example: "Count one evening, not the best one."),
    Field(
      "fields",
      .list(.variants(by: "type", columnVariants + [rowsVariant]), count: 1...60),
      isRequired: true, help: "What to fill in.", example: ""),
    Field(
      "help", .list(.path), help: "Pages that help with the section, as relative paths.",
      example: "../starting-out/safety.md"),
  ]

  private static let worksheetResultFields = [
    keyField("queue_time"),
    Field(
      "label", .line(maxLength: 160), isRequired: true, help: "What the result is.",
      example: "Time in the queue"),
    Field(
      "formula", .line(maxLength: 1000), isRequired: true,
      help: "How it is worked out: numbers, keys, + - * / and functions.",
      example: "visitors * minutes / volunteers"),
    unitField,
    Field(
      "decimals", .integer(0...6), help: "How many decimals are shown.", example: "1"),
    Field(
      "hint", .line(maxLength: 400), help: "How to read the result.",
      example: "It leaves out those who went home."),
    Field(
      "says",
      .list(
        .record([
          Field(
            "below", .number,
            help: "The value below which the words hold; without it, for the rest.",
            example: "20"),
          Field(
            "text", .line(maxLength: 300), isRequired: true, help: "The words.",
            example: "Nobody waits long."),
        ]), count: 0...12),
      help: "Words for ranges of the result, from the lowest.", example: ""),
  ]

  private static func keyField(_ example: String) -> Field {
    Field(
      "key", .line(maxLength: 40), isRequired: true,
      help: "A short name for formulas: letters, digits and underscores.", example: example)
  }

  private static let unitField = Field(
    "unit", .line(maxLength: 40), help: "The unit.", example: "minutes")

  /// What every field has.
  private static let shared = [
    keyField("visitors"),
    Field(
      "label", .line(maxLength: 300), isRequired: true, help: "What to fill in.",
      example: "Visitors in one evening"),
    Field(
      "hint", .line(maxLength: 300), help: "How to fill it in.",
      example: "Those who stood in the queue."),
  ]

  /// The fields that may also stand in a row.
  private static let columnVariants = [
    FieldType.Variant(
      "number",
      shared + [
        unitField,
        Field("least", .number, help: "The smallest number that is allowed.", example: "0"),
        Field("most", .number, help: "The largest number that is allowed.", example: "500"),
      ]),
    FieldType.Variant(
      "text",
      shared + [
        Field("lines", .integer(1...20), help: "How many lines there is room for.", example: "3")
      ]),
    FieldType.Variant(
      "choice",
      shared + [
        Field(
          "options", .list(.line(maxLength: 120), count: 2...12), isRequired: true,
          help: "What to choose from.", example: "[By phone, At the door]"),
        Field(
          "values", .list(.number, count: 2...12),
          help: "The number that each option stands for in formulas, in the same order.",
          example: "[1, 2]"),
      ]),
    FieldType.Variant(
      "scale",
      shared + [
        Field(
          "labels", .list(.line(maxLength: 60), count: 2...7), isRequired: true,
          help: "The labels of the scale, lowest first; they count from 1.",
          example: "[Never, Sometimes, Always]")
      ]),
    FieldType.Variant("date", shared),
  ]

  /// Rows of columns, as many as one needs.
  private static let rowsVariant = FieldType.Variant(
    "rows",
    shared + [
      Field(
        "columns", .list(.variants(by: "type", columnVariants), count: 1...8), isRequired: true,
        help: "What to fill in in each row.", example: ""),
      Field(
        "rows", .integer(1...40), help: "How many rows there are to begin with.", example: "8"),
    ])
}
