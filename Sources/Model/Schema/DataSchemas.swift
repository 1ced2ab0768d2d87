package import FrontMatter

/// The fields of the records in `data/*.yml`.
package enum DataSchemas {
  /// The registers by the names of their files, each with the schema of its records; the accessibility
  /// statement is one record and not a list.
  package static let registers: [(file: String, schema: Schema, isList: Bool)] = [
    ("accessibility.yml", accessibility, false), ("glossary.yml", term, true),
    ("organisations.yml", organisation, true), ("recommendations.yml", recommendation, true),
    ("sources.yml", source, true), ("timeline.yml", timelineEntry, true),
  ]

  /// The names of the files that `data/` may hold.
  package static let registerFiles = registers.map(\.file)

  package static let recommendation = Schema(
    name: "recommendation",
    fields: [
      Field(
        "number", .integer(1...999), isRequired: true, help: "Its number.", example: "7"),
      Field(
        "title", .line(maxLength: 160), isRequired: true, help: "A short form in plain words.",
        example: "Publish waiting times"),
      Field(
        "text", .text(maxLength: 2000), isRequired: true, help: "What it asks, in plain words.",
        example: "Every café should say how long people wait."),
      Field(
        "strand", .key(.strand), help: "The folder of its strand.", example: "repairing"),
      Field(
        "addressed_to", .list(.line(maxLength: 160)), help: "Who is asked.",
        example: "The national network"),
      Field("audience", .list(.key(.audience)), help: "Whom it concerns.", example: "organisers"),
      Field("urgent", .boolean, help: "Whether it was called urgent.", example: "true"),
      Field(
        "meanwhile", .text(maxLength: 2000), help: "What readers can do while nobody has answered.",
        example: "Write the time of the last repair on the door."),
      Field("response", .record(responseFields), help: "What was answered.", example: ""),
    ])

  private static let responseFields = [
    Field(
      "status", .choice(Recommendation.Status.allCases.map(\.rawValue)), isRequired: true,
      help: "How far it was taken up.", example: "partly"),
    Field(
      "text", .text(maxLength: 2000), isRequired: true, help: "The answer in words.",
      example: "Two cafés publish theirs; we found no others."),
    Field("source", .key(.source), help: "The key of its source.", example: "network-reply-2025"),
  ]

  package static let term = Schema(
    name: "glossary entry",
    fields: [
      Field(
        "term", .line(maxLength: 80), isRequired: true, help: "The word or phrase.",
        example: "repair rate", isTerm: true),
      Field(
        "definition", .text(maxLength: 1000), isRequired: true, help: "What it means.",
        example: "Of a hundred things brought in, how many leave mended."),
      Field(
        "also", .list(.line(maxLength: 80)),
        help: "Other forms of the same; they are shown, and linked where pages use them.",
        example: "repair rates"),
      Field(
        "search", .list(.line(maxLength: 80)),
        help: "What people type who look for it; the search finds it by them, nothing shows them.",
        example: "success rate"),
      Field("see", .list(.key(.term)), help: "Other terms worth reading.", example: "fault"),
      Field("source", .key(.source), help: "The key of its source.", example: "survey-2025"),
    ])

  package static let source = Schema(
    name: "source",
    fields: [
      Field(
        "key", .line(maxLength: 80), isRequired: true, help: "What pages cite.",
        example: "survey-2025"),
      Field(
        "authors", .line(maxLength: 400), isRequired: true, help: "Who wrote it.",
        example: "Hall, J. and Okafor, B."),
      Field("year", .line(maxLength: 20), isRequired: true, help: "The year.", example: "2025"),
      Field(
        "title", .line(maxLength: 400), isRequired: true, help: "Its title.",
        example: "What people bring"),
      Field(
        "publisher", .line(maxLength: 200), help: "Who published it.", example: "Repair Network"),
      Field(
        "kind", .line(maxLength: 40), isRequired: true, help: "What kind of evidence it is.",
        example: "report"),
      Field("url", .url, help: "Where it can be read.", example: "https://www.example.org/"),
      Field(
        "published", .line(maxLength: 60), help: "When it was published, in words.",
        example: "25 September 2025"),
      Field(
        "retrieved", .date, help: "When it was read.", example: "2026-11-22",
        otherNames: ["access_date", "accessed", "date_accessed", "visited"]),
      Field(
        "copy_of", .line(maxLength: 200),
        help: "What copy was read, where it was not the page at 'url' itself.",
        example: "stored by a web archive in May 2024"),
      Field(
        "note", .line(maxLength: 500), help: "What to mind.", example: "Read in a stored copy."),
    ])

  package static let organisation = Schema(
    name: "organisation",
    fields: [
      Field(
        "key", .line(maxLength: 80), isRequired: true, help: "What pages write.",
        example: "riverside"),
      Field(
        "name", .line(maxLength: 160), isRequired: true, help: "Its usual name.",
        example: "Riverside Repair Café"),
      Field(
        "region", .key(.region), isRequired: true, help: "Its region.", example: "North West"),
      Field(
        "type", .key(.organisationType), help: "What sort of body it is.", example: "charity"),
      Field(
        "network", .boolean, help: "Whether it belongs to the network that the hub reports on.",
        example: "true"),
      Field(
        "grade", .key(.grade), help: "The grade of an inspection; 'inspection' says of which.",
        example: "Good"),
      Field(
        "inspection", .line(maxLength: 160), help: "Who inspected it, and when.",
        example: "By the network, September 2025"),
      Field(
        "inspection_source", .key(.source), help: "The key of the source that gives the grade.",
        example: "network-review-2025"),
      Field(
        "nation", .line(maxLength: 60), help: "The nation, when it is not the hub's own.",
        example: "Scotland"),
      Field(
        "anonymous", .boolean, help: "Whether its source does not name it.", example: "false"),
      Field("url", .url, help: "Its website.", example: "https://www.example.org/"),
    ])

  package static let timelineEntry = Schema(
    name: "timeline entry",
    fields: [
      Field(
        "date", .line(maxLength: 80), isRequired: true, help: "When, in words.",
        example: "May 2024"),
      Field(
        "sort", .date, isRequired: true, help: "When, for the order.", example: "2024-05-20"),
      Field(
        "title", .line(maxLength: 160), isRequired: true, help: "What, in a phrase.",
        example: "The first café opens"),
      Field("text", .text(maxLength: 1000), help: "More about it.", example: ""),
      Field("source", .key(.source), help: "The key of its source.", example: "survey-2025"),
    ])

  package static let accessibility = Schema(
    name: "accessibility statement",
    fields: [
      Field(
        "status", .choice(AccessibilityStatement.Status.allCases.map(\.rawValue)),
        isRequired: true, help: "How far the hub meets WCAG 2.2 AA.", example: "partially"),
      Field("issues", .list(.record(issueFields)), help: "What does not meet it.", example: ""),
      Field("feedback", .record(feedbackFields), help: "Where to write.", example: ""),
      Field(
        "enforcement", .text(maxLength: 2000), help: "Who enforces the regulations.", example: ""),
      Field("tested", .text(maxLength: 2000), help: "How the hub was tested.", example: ""),
      Field("prepared", .date, help: "When it was prepared.", example: "2026-11-23"),
      Field("reviewed", .date, help: "When it was last reviewed.", example: "2026-11-23"),
    ])

  private static let issueFields = [
    Field(
      "title", .line(maxLength: 160), isRequired: true, help: "What it is.",
      example: "Charts cannot be enlarged"),
    Field(
      "text", .text(maxLength: 1000), isRequired: true, help: "Whom it hinders.", example: ""),
    Field("criterion", .line(maxLength: 160), help: "The criterion.", example: "1.4.5"),
    Field("fix", .text(maxLength: 1000), help: "When it will be mended.", example: ""),
  ]

  private static let feedbackFields = [
    Field("email", .email, help: "An address.", example: "editors@example.org"),
    Field("text", .text(maxLength: 1000), help: "What happens next.", example: ""),
  ]
}
