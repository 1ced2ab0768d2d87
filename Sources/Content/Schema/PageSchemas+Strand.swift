import FrontMatter

extension PageSchemas {
  /// Fields of a strand's overview.
  static let strandFields = [
    Field(
      "claim", .line(maxLength: 300), help: "The point of the strand in one sentence.",
      example: "No number of cases tells by itself whether the work can be done."),
    Field(
      "figures", .list(.record(figureFields), count: 0...6),
      help: "Figures with what they do not tell.", example: ""),
    Field(
      "start_here", .list(.path), help: "Where to begin, as relative paths.",
      example: "caseload-or-workload.md"),
    Field(
      "logic_model", .record(logicModelFields),
      help: "How the ideas of the strand are meant to work.", example: ""),
  ]

  private static let figureFields = [
    Field(
      "value", .line(maxLength: 40), isRequired: true, help: "The figure as it should be shown.",
      example: "15.4"),
    Field(
      "label", .line(maxLength: 120), isRequired: true, help: "What it counts.",
      example: "average caseload"),
    Field(
      "caveat", .line(maxLength: 300), isRequired: true,
      help: "When, how many people, who measured it, and what to mind.",
      example: "England, 30 September 2024, Department for Education; it leaves complexity out."),
    Field(
      "source", .key(.source), help: "The key of its source.", example: "dfe-workforce-2024"),
  ]

  private static let logicModelFields = [
    ("inputs", "What is needed.", "Time for supervisors"),
    ("activities", "What is done.", "Monthly reflective groups"),
    ("outputs", "What is made by it.", "Shared plans for each family"),
    ("outcomes", "What changes.", "Fewer tasks done twice"),
  ].map { name, help, example in
    Field(name, .list(.line(maxLength: 200)), help: help, example: example)
  }
}
