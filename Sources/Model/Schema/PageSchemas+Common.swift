import FrontMatter

extension PageSchemas {
  /// Fields that pages of every sort may have.
  static let common = [
    Field(
      "title", .line(maxLength: 120), isRequired: true,
      help: "The heading of the page, in sentence case.",
      example: "Booking by phone at Riverside"),
    Field(
      "summary", .line(maxLength: 200), isRequired: true,
      help: "The page in one sentence of at most 200 characters.",
      example: "How one repair café shortened its queue with a telephone and a list."),
    Field(
      "description", .line(maxLength: 300),
      help: "A sentence for search engines and sharing, when the summary does not suit them.",
      example: "How a telephone and a list shortened the queue of a repair café."),
    Field(
      "search", .list(.line(maxLength: 80)),
      help:
        "What people type who look for the page; the search finds it by them, nothing shows them.",
      example: "waiting list", otherNames: ["search_terms"]),
    Field(
      "status", .choice(Status.allCases.map(\.rawValue)),
      help: "Only 'published' pages are in the hub; without this field a page is published.",
      example: "published", insteadOf: ["draft": "write 'status: draft' for as long as it is one"]),
    Field(
      "published", .date,
      help: "The day on which the page was first published; a page waits for a day to come.",
      example: "2026-11-23",
      insteadOf: ["date": "write 'published', or 'reviewed' for the day of the last look"]),
    Field(
      "until", .date, help: "The last day of a page that is in the hub for a time only.",
      example: "2027-03-31",
      insteadOf: [
        "expires": "write 'until' and the last day of the page",
        "expiry": "write 'until' and the last day of the page",
        "expirydate": "write 'until' and the last day of the page",
        "expiry_date": "write 'until' and the last day of the page",
      ]),
    Field(
      "reviewed", .date, help: "The day on which somebody last made sure that the page is right.",
      example: "2026-11-23",
      insteadOf: [
        "lastmod": lastLook, "last_updated": lastLook, "last_reviewed": lastLook,
        "last_reviewed_on": lastLook, "modified": lastLook, "updated": lastLook,
      ]),
    Field(
      "review_in", .integer(1...120),
      help: "The number of months after which the page should be reviewed again.", example: "12"),
    Field(
      "owner", .line(maxLength: 120), help: "Who answers for the page.", example: "The editors"),
    Field(
      "credits", .list(.line(maxLength: 200)), help: "Who wrote the page or helped with it.",
      example: "Written with the Riverside volunteers", otherNames: ["author", "authors"]),
    Field(
      "order", .integer(0...100_000),
      help: "The place of the page among its neighbours; smaller numbers come first.",
      example: "10", otherNames: ["nav_order", "position", "sidebar_position", "weight"]),
    Field(
      "aliases", .list(.oldPath),
      help: "Old paths of the page, from the top of the content folder.",
      example: "repairing/riverside-queue.md",
      otherNames: ["alias", "redirect_from", "redirects"],
      insteadOf: ["permalink": ownAddress, "slug": ownAddress, "url": ownAddress]),
  ]

  private static let lastLook = "write 'reviewed' for the day of the last look"
  private static let ownAddress =
    "delete it: the address of a page is the path of its file, so give the file that name"

  /// Fields by which pages are filed and related.
  static let filing = [
    Field(
      "audience", .list(.key(.audience)), help: "Whom the page is for.", example: "volunteers",
      otherNames: ["audiences"]),
    Field(
      "topics", .list(.key(.topic)), help: "What the page is about.", example: "queues",
      otherNames: ["categories", "category", "keywords", "tags", "topic"]),
    Field(
      "related", .list(.path), help: "Pages worth reading with this one, as relative paths.",
      example: "../repairing/hilltop.md"),
    Field(
      "recommendations", .list(.integer(1...999)),
      help: "The numbers of the recommendations that the page bears on.", example: "7"),
    Field(
      "sources", .list(.key(.source)),
      help: "What the page as a whole rests on.", example: "survey-2025"),
    Field(
      "duration", .integer(1...6000), help: "How many minutes it takes to read or use the page.",
      example: "6"),
    Field(
      "tested_with", .line(maxLength: 300),
      help: "Who tried the page or tool before it was published.",
      example: "The volunteers of two cafés, October 2026"),
  ]

  static let homeFields = [
    Field(
      "ways_in",
      .list(
        .record([
          Field(
            "title", .line(maxLength: 80), isRequired: true, help: "What the reader comes with.",
            example: "I have ten minutes"),
          Field(
            "text", .line(maxLength: 200), isRequired: true, help: "What they will find.",
            example: "Read what three cafés did."),
          Field(
            "to", .path, isRequired: true, help: "The page it leads to.",
            example: "repairing/index.md"),
        ])),
      help: "Ways into the hub, by what a reader comes with.", example: "")
  ]

  static let plainFields = [
    Field(
      "timeline", .boolean, help: "Whether the timeline of data/timeline.yml is shown.",
      example: "true"),
    Field(
      "accessibility_statement", .boolean,
      help: "Whether the statement of data/accessibility.yml is shown.", example: "true"),
  ]

  static let pathwayFields = [
    Field(
      "steps",
      .list(
        .record([
          Field(
            "page", .path, isRequired: true, help: "The page, as a relative path.",
            example: "../repairing/index.md"),
          Field(
            "why", .line(maxLength: 300), help: "Why it is worth reading now.",
            example: "It says what to have ready before the doors open."),
        ]), count: 1...100),
      isRequired: true, help: "The pages of the pathway in order.", example: "")
  ]
}
