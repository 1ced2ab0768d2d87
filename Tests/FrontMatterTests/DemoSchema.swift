import FrontMatter

/// A schema with a field of every type.
enum DemoSchema {
  static let topic = KeyKind("topic", in: "hub.yml", under: "topics")

  static let schema = Schema(
    name: "case study",
    fields: [
      Field(
        "title", .line(maxLength: 20), isRequired: true, help: "The title.",
        example: "Supervision"),
      Field("summary", .text(maxLength: 30), help: "One sentence.", example: "A sentence."),
      Field(
        "published", .date, help: "The day of publication.", example: "2026-11-23",
        otherNames: ["date"]),
      Field("review_in", .integer(1...120), help: "Months.", example: "12"),
      Field("count", .integer(1...Int.max), help: "A count.", example: "7"),
      Field("average", .number, help: "A number.", example: "15.4"),
      Field("anonymous", .boolean, help: "Yes or no.", example: "true"),
      Field(
        "status", .choice(["draft", "in-review", "published"]), help: "The state.",
        example: "draft"),
      Field(
        "topics", .list(.key(topic)), help: "Topics.", example: "[allocation]",
        otherNames: ["tags"]),
      Field(
        "recommendations", .list(.integer(1...20), count: 0...3), help: "Numbers.",
        example: "[7]"),
      Field("scale", .list(.line(), count: 2...2), help: "Two labels.", example: "[No, Yes]"),
      Field("related", .list(.path), help: "Paths.", example: "[a.md]"),
      Field("url", .url, help: "An address.", example: "https://example.org"),
      Field("email", .email, help: "An address.", example: "a@example.org"),
      Field("language", .language, help: "A code.", example: "en-GB"),
      Field("lessons", .list(.text()), help: "Sentences.", example: "[Start small.]"),
      Field(
        "measures",
        .list(
          .record([
            Field("name", .line(), isRequired: true, help: "What.", example: "Time"),
            Field("before", .line(), help: "Before.", example: "90"),
          ])), help: "Figures.", example: "[]"),
      Field(
        "consent",
        .variants(
          by: "kind",
          [
            .init(
              "public-source",
              [Field("url", .url, isRequired: true, help: "Where.", example: "https://a.org")]),
            .init(
              "confirmed",
              [
                Field("date", .date, isRequired: true, help: "When.", example: "2026-11-23"),
                Field("by", .line(), isRequired: true, help: "By whom.", example: "The director"),
              ]),
          ]), help: "Permission.", example: "{kind: confirmed}"),
      Field("labels", .map(.line()), help: "Any names.", example: "{a: b}"),
    ])

  static let known = KnownKeys([topic: ["allocation", "measuring", "admin support"]])
}
