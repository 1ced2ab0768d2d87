package import FrontMatter

/// The fields of `hub.yml`.
package enum HubSchema {
  package static let schema = schema(of: Kinds.usual.keys)

  /// The schema of a file that declares kinds of resource with these keys.
  package static func schema(of kinds: [String]) -> Schema {
    Schema(name: "hub.yml", fields: identity + languages + lists + fields(naming: kinds))
  }

  private static func fields(naming kinds: [String]) -> [Field] {
    [
      Field(
        "hubs", .list(.record(hubFields), count: 0...20),
        help: "Other hubs, to whose pages links lead as in 'practice:caseload/salford.md'.",
        example: ""),
      Field(
        "footer", .list(.record(footerFields)), help: "Links at the foot of each page.",
        example: ""),
      Field(
        "proposals", .list(.choice(kinds)),
        help: "Kinds of page for which the hub has a form that readers fill in and send.",
        example: "case-study"),
      Field(
        "kinds", .list(.record(kindFields), count: 1...40),
        help:
          "The kinds of resource that the hub has, in order, in place of the usual ones; one of those needs only its key.",
        example: ""),
      Field(
        "default_kind", .choice(kinds), help: "The kind of the pages that name none.",
        example: "guide"),
      Field(
        "offers", .list(.choice(Offer.allCases.map(\.rawValue))),
        help:
          "What readers can take away: strands and pathways as a book, as one file and to print, the hub as an archive.",
        example: "epub"),
      Field(
        "paper_size", .choice(["A4", "A5", "letter", "legal"]),
        help: "The size of the paper on which pages are printed; without a word, A4.",
        example: "A4"),
      Field(
        "callouts", .list(.record(calloutFields), count: 0...20),
        help: "Kinds of call-out that the hub has beside the usual ones.", example: ""),
      Field(
        "fields", .map(.list(.record(extraFieldFields))),
        help: "Extra front matter fields by kind; those under 'all' belong to every kind.",
        example: ""),
      Field(
        "words", .map(.line(maxLength: 300)), help: "Interface words in place of the English ones.",
        example: ""),
      Field(
        "theme", .map(.line(maxLength: 200)), help: "Colours and typeface in place of the usual.",
        example: ""),
      Field("limits", .record(limitFields), help: "What the content may not exceed.", example: ""),
      Field(
        "markdown_copies", .boolean,
        help:
          "Whether each page is also written as Markdown; without a word, in hubs of up to 1,000 pages.",
        example: "true"),
      Field(
        "raw_html", .boolean, help: "Whether HTML in Markdown is let through as it is.",
        example: "false"),
    ]
  }

  private static let identity = [
    Field(
      "title", .line(maxLength: 80), isRequired: true, help: "The name of the hub.",
      example: "The Mending Bench"),
    Field(
      "id", .line(maxLength: 100),
      help:
        "What tells the hub from all others, and never changes: books that are made of it are known by it.",
      example: "5b1c9a1e-3f0d-4c57-9a55-0e6f3f1f7c11"),
    Field(
      "strapline", .line(maxLength: 200), help: "What the hub is, in one sentence.",
      example: "How repair cafés work, and how well that is known."),
    Field(
      "base_url", .url, help: "Where the hub is published.", example: "https://hub.example.org/"),
    Field(
      "source_url", .url,
      help:
        "Where the content folder is on the web: each page then links to its file there, to suggest a change.",
      example: "https://git.example.org/hub/edit/main/content/"),
    Field(
      "framed_by", .list(.line(maxLength: 200)),
      help:
        "Sites whose pages may show the hub in a frame, where the host reads '_headers'; 'none' or 'same' for no other.",
      example: "https://intranet.example.org"),
    Field("language", .language, help: "The language of the hub, by its code.", example: "en-GB"),
    Field(
      "organisation", .record(publisherFields), help: "Who publishes the hub.", example: ""),
    Field("phase", .record(phaseFields), help: "The stage of the service.", example: ""),
    Field("licence", .record(licenceFields), help: "The licence of the content.", example: ""),
  ]

  private static let lists = [
    Field(
      "strands", .list(.record(strandFields), count: 1...40), isRequired: true,
      help: "The strands in order.", example: ""),
    Field(
      "audiences", .list(.record(listedFields)), help: "Whom pages can be for.", example: ""),
    Field("topics", .list(.record(listedFields)), help: "What pages can be about.", example: ""),
    Field(
      "regions", .list(.line(maxLength: 80)), help: "The regions of organisations, in order.",
      example: "North West"),
    Field(
      "organisation_types", .list(.record(listedFields), count: 0...12),
      help: "What sorts of body organisations are, in order, in place of the usual ones.",
      example: ""),
    Field(
      "grades", .list(.line(maxLength: 40), count: 0...12),
      help: "The grades that inspections give to organisations, in order.", example: "Good"),
    Field(
      "approaches", .list(.record(listedFields), count: 0...8),
      help: "The few groups into which what case studies tell of falls; readers compare by them.",
      example: ""),
  ]

  private static let publisherFields = [
    Field(
      "name", .line(maxLength: 120), isRequired: true, help: "Its name.", example: "The editors"),
    Field("url", .url, help: "Its website.", example: "https://www.example.org/"),
    Field(
      "email", .email, help: "An address for questions.",
      example: "editors@example.org"),
  ]

  private static let phaseFields = [
    Field("name", .line(maxLength: 40), isRequired: true, help: "A word for it.", example: "Beta"),
    Field(
      "text", .line(maxLength: 300), isRequired: true, help: "What readers should expect.",
      example: "This hub is new. Tell us what would make it more useful."),
  ]

  private static let licenceFields = [
    Field(
      "name", .line(maxLength: 120), isRequired: true, help: "Its name and version.",
      example: "CC BY 4.0"),
    Field(
      "url", .url, help: "Where its text is.",
      example: "https://creativecommons.org/licenses/by/4.0/"),
    Field(
      "text", .line(maxLength: 400), help: "The attribution that it asks for.",
      example: "Written by the editors."),
  ]

  private static let strandFields = [
    Field(
      "folder", .path, isRequired: true, help: "The folder of its pages.", example: "repairing"),
    Field(
      "title", .line(maxLength: 80), isRequired: true, help: "Its name in navigation.",
      example: "Repairing"),
    Field(
      "colour", .line(maxLength: 20),
      help: "Its colour: a name such as 'green', or two values such as '#1f5f3f #7fd1a6' for light "
        + "and dark.",
      example: "green"),
  ]

  private static let listedFields = [
    Field(
      "key", .line(maxLength: 60), isRequired: true, help: "What front matter writes.",
      example: "volunteers"),
    Field(
      "title", .line(maxLength: 80), isRequired: true, help: "What readers see.",
      example: "Volunteers who mend"),
    Field(
      "summary", .line(maxLength: 200), help: "A sentence about it.",
      example: "You mend things, or would like to."),
  ]
}
