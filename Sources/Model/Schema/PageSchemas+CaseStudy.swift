import FrontMatter

extension PageSchemas {
  /// Fields that a case study adds.
  static let caseStudyFields = [
    Field(
      "organisation", .key(.organisation), isRequired: true,
      help: "The organisation that the page is about.", example: "riverside"),
    Field(
      "also", .list(.key(.organisation)), help: "Other organisations that the page is about.",
      example: "hilltop"),
    Field("period", .line(maxLength: 120), help: "When it happened.", example: "2024 to 2025"),
    Field(
      "setting", .line(maxLength: 160), help: "Where in the organisation it happened.",
      example: "A library, one evening a month"),
    Field(
      "model", .line(maxLength: 120), help: "What was done, in a few words.",
      example: "Booking by phone"),
    Field(
      "approach", .key(.approach), help: "The group into which that falls, to compare by.",
      example: "planning"),
    Field(
      "evidence", .choice(Evidence.allCases.map(\.rawValue)), isRequired: true,
      help:
        "'measured' when someone counted. 'studied' when someone independent looked and counted "
        + "nothing. 'reported' when those who did it say so. 'plan' when it is not done yet.",
      example: "reported"),
    Field(
      "measures", .list(.record(measureFields)),
      help:
        "Figures, each with who measured it: 'before' and 'after', or 'without' and 'with', or one "
        + "'value'.",
      example: ""),
    Field(
      "arrangements", .list(.record(arrangementFields)),
      help: "What the organisation has set, such as a range for each grade; not a result.",
      example: ""),
    Field(
      "lessons", .list(.line(maxLength: 400)), help: "What others can learn from it.",
      example: "Ask the people at the desk before you change the queue."),
    Field(
      "limits", .list(.line(maxLength: 400)), help: "What is not known.",
      example: "Nobody counted who went home without asking."),
    Field(
      "consent", .variants(by: "kind", consentVariants),
      help: "Why the organisation may be named: the facts are public, or somebody agreed.",
      example: ""),
  ]

  private static let measureFields = [
    Field(
      "name", .line(maxLength: 160), isRequired: true, help: "What was measured.",
      example: "Time in the queue"),
    Field("before", .line(maxLength: 120), help: "The figure before.", example: "90 minutes"),
    Field("after", .line(maxLength: 120), help: "The figure after.", example: "35 minutes"),
    Field(
      "without", .line(maxLength: 120),
      help: "In place of 'before' and 'after': the figure of those who do without.",
      example: ""),
    Field(
      "with", .line(maxLength: 120), help: "The figure of those who have it, next to 'without'.",
      example: ""),
    Field(
      "value", .line(maxLength: 120),
      help: "In place of all of these: the one figure, where nothing is compared.",
      example: ""),
    Field("unit", .line(maxLength: 120), help: "The unit of the figures.", example: "on average"),
    Field(
      "n", .line(maxLength: 160), help: "How many people or records it rests on.",
      example: "140 visitors"),
    Field("by", .line(maxLength: 200), help: "Who measured it.", example: "The organisers"),
    Field("date", .line(maxLength: 120), help: "When it was measured.", example: "May 2024"),
    Field("source", .key(.source), help: "The key of its source.", example: "survey-2025"),
  ]

  private static let arrangementFields = [
    Field(
      "name", .line(maxLength: 160), isRequired: true, help: "What is set.",
      example: "Repairs for a new volunteer"),
    Field(
      "value", .line(maxLength: 200), isRequired: true, help: "What it is set to.",
      example: "2 to 4"),
    Field("unit", .line(maxLength: 120), help: "The unit.", example: "an evening"),
    Field("source", .key(.source), help: "The key of its source.", example: "survey-2025"),
  ]

  private static let consentVariants = [
    FieldType.Variant(
      "public-source",
      [
        Field(
          "url", .url, isRequired: true, help: "The public page on which it rests.",
          example: "https://www.example.org/case-study"),
        Field(
          "by", .choice(CaseStudy.Consent.Author.allCases.map(\.rawValue)),
          help:
            "Who made it public: 'organisation' for the organisation itself, 'other' for anyone else. Without "
            + "it, the page says only that a public source names the organisation.",
          example: "organisation"),
      ]),
    FieldType.Variant(
      "confirmed",
      [
        Field(
          "date", .date, isRequired: true, help: "The day on which it was agreed.",
          example: "2026-11-23"),
        Field(
          "by", .line(maxLength: 160), isRequired: true, help: "Who agreed.",
          example: "The chair of the café"),
      ]),
  ]
}
