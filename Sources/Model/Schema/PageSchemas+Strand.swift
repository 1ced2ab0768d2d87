import FrontMatter

extension PageSchemas {
  /// Fields of a strand's overview.
  static let strandFields = [
    Field(
      "claim", .line(maxLength: 300), help: "The point of the strand in one sentence.",
      example: "Most things that people throw away can be mended.",
      insteadOf: [
        "kind":
          "take it out: an index.md is the overview of its folder, which is no resource. If it is one, give the file another name"
      ]),
    Field(
      "figures", .list(.record(figureFields), count: 0...6),
      help: "Figures with what they do not tell.", example: ""),
    Field(
      "start_here", .list(.path), help: "Where to begin, as relative paths.",
      example: "what-to-bring.md"),
    Field(
      "logic_model", .record(logicModelFields),
      help: "How the ideas of the strand are meant to work.", example: ""),
  ]

  private static let figureFields = [
    Field(
      "value", .line(maxLength: 40), isRequired: true, help: "The figure as it should be shown.",
      example: "62%"),
    Field(
      "label", .line(maxLength: 120), isRequired: true, help: "What it counts.",
      example: "of what is brought in is mended"),
    Field(
      "caveat", .line(maxLength: 300), isRequired: true,
      help: "When, how many people, who measured it, and what to mind.",
      example: "Twelve cafés, 2025, counted by volunteers; it leaves out what nobody could open."),
    Field(
      "source", .key(.source), help: "The key of its source.", example: "survey-2025"),
  ]

  private static let logicModelFields = [
    ("inputs", "What is needed.", "A room for one evening a month"),
    ("activities", "What is done.", "Repairs side by side with the owner"),
    ("outputs", "What is made by it.", "A list of what was mended"),
    ("outcomes", "What changes.", "Less is thrown away"),
  ].map { name, help, example in
    Field(name, .list(.line(maxLength: 200)), help: help, example: example)
  }
}
