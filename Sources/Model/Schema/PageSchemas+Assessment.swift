import FrontMatter

extension PageSchemas {
  /// Fields that an assessment adds.
  static let assessmentFields = [
    Field(
      "scale", .list(.line(maxLength: 60), count: 2...7), isRequired: true,
      help: "The labels of the scale, lowest first.", example: "Not true of us"),
    Field(
      "sections", .list(.record(sectionFields), count: 1...20), isRequired: true,
      help: "The statements, by section.", example: ""),
  ]

  private static let sectionFields = [
    Field(
      "title", .line(maxLength: 120), isRequired: true, help: "The name of the section.",
      example: "Purpose"),
    Field(
      "statements", .list(.line(maxLength: 300), count: 1...30), isRequired: true,
      help: "Sentences to agree or disagree with.",
      example: "Everyone on the team knows who looks after the first-aid kit."),
    Field(
      "help", .list(.path), help: "Pages that help where the answers are low.",
      example: "../starting-out/safety.md"),
  ]
}
