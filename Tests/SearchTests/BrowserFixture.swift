import Foundation
import Search
import Testing

/// Writes a small hub's index and a search page for `Tests/Browser/test_search.py`, into the folder
/// that `PLAIT_SEARCH_FIXTURE` names.
struct BrowserFixture {
  static let folder = ProcessInfo.processInfo.environment["PLAIT_SEARCH_FIXTURE"]

  @Test(.enabled(if: folder != nil)) func writesAHub() throws {
    let root = URL(fileURLWithPath: try #require(Self.folder), isDirectory: true)
    let documents = Self.pages + Self.named + [Self.long] + Self.hostile + Self.filler
    let index = SearchIndex(documents.map { analyse($0) }, settings: Self.settings)
    for file in index.files() { try write(file.bytes, to: root.appending(path: file.path)) }
    try write(Array(Self.page.utf8), to: root.appending(path: "search.html"))
    for document in documents where !document.address.contains("#") {
      let page = "<!doctype html><title>Page</title><h1>Page</h1>"
      try write(Array(page.utf8), to: root.appending(path: document.address))
    }
  }

  private func write(_ bytes: [UInt8], to url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  static func page(
    _ address: String, _ title: String, _ summary: String, _ text: String, strand: String,
    kind: String = "guide"
  ) -> SearchDocument {
    SearchDocument(
      address: address, title: title, summary: summary, text: [.init(text: Array(text.utf8))],
      facets: [.init("strand", [strand]), .init("kind", [kind])],
      label: kind == "guide" ? "Guide" : "Case study")
  }

  static let pages = [
    page(
      "supervision/reflective.html", "Reflective supervision",
      "How to keep time for thinking in supervision.",
      "Good supervision is more than checking tasks.\nSupervisors ask what the work does to people.",
      strand: "supervision"),
    page(
      "supervision/group.html", "Group meetings of practitioners",
      "Meeting in groups to think about families.",
      "Some teams supervise in groups. It helps new staff.", strand: "supervision"),
    page(
      "caseload/weighting.html", "Weighting a caseload",
      "Counting cases is not enough.",
      "A social worker with twelve cases may have more work than one with twenty.\n"
        + "Case management systems can count; they cannot weigh.", strand: "caseload"),
    page(
      "caseload/salford.html", "Salford’s caseload dashboard",
      "What a dashboard changed in Salford.",
      "The council follows up weekly. The follow-up takes an hour. A management case was made.",
      strand: "caseload", kind: "case-study"),
    page(
      "ai/transcription.html", "Recording with AI transcription",
      "What to ask before a tool writes your case notes.",
      "Transcription tools record a visit. A worker checks every note.\n"
        + "The manager signs it off. Annual leave is not affected.", strand: "ai"),
    page(
      "hybrid/home.html", "Working from home",
      "Hybrid working for teams.", "Wellbeing at home: 10,000 steps, 3.5 hours, café, Llŷn.",
      strand: "hybrid"),
  ]

  static let named = [
    SearchDocument(
      address: "named/lone.html", title: "Visits by one person", summary: "Going alone.",
      asked: ["buddy system", "chaperones"], label: "Guide"),
    SearchDocument(
      address: "named/casework.html", title: "Casework", summary: "A term.",

      facts: [.init(anchor: "p.measures", text: Array("Visits: 9,417 (a council)".utf8))],
      names: ["CWK"], label: "Term", weight: 0.2),
    SearchDocument(
      address: "named/filler.html", title: "Filler pages", names: ["Padding page"], label: "Page",
      weight: 0.2),
  ]

  /// A page of several sections, longer than what is kept of a page.
  static let long = SearchDocument(
    address: "long/page.html", title: "Notes from a visit", summary: "What was seen in one town.",
    facts: [
      .init(
        anchor: "p.measures",
        text: Array("Time on forms: 412 → 97 minutes\nSource of the time: a diary study".utf8))
    ],
    text: [
      .init(text: Array("We went in spring.".utf8)),
      section("How they began", "The team met in a library. It was raining."),
      section("What changed, and why", "Desks were moved. Nobody minded the moving."),
      section("Anything else", "There was a lighthouse keeper among them."),
    ], facets: [.init("strand", ["hybrid"]), .init("kind", ["case-study"])], label: "Case study")

  private static func section(_ heading: String, _ text: String) -> SearchDocument.Section {
    let more = (0..<8).map { "Sentence \($0) of the rest says little, and at some length. " }
    let anchor = heading == "Anything else" ? "anything-else-1" : Self.anchor(heading)
    return .init(heading, anchor: anchor, text: Array((text + "\n" + more.joined()).utf8))
  }
  private static func anchor(_ heading: String) -> String {
    heading.lowercased().replacing(",", with: "").replacing(" ", with: "-")
  }

  static let payload = #"</script><img src=x onerror="hacked=1"><b>"&'\ \u2028"# + "\u{2028}<!--"

  static let hostile = [
    SearchDocument(
      address: "hostile/page.html", title: "Hostile \(payload)", summary: payload,
      headings: [payload],
      text: [
        .init(
          payload, anchor: payload, text: Array("Canary \(payload) canary ${hacked=1} `x`".utf8))
      ],
      facets: [.init("strand", [payload]), .init("kind", ["__proto__", "constructor"])],
      label: payload),
    SearchDocument(
      address: "javascript:hacked=1", title: "Canary address",
      text: [.init(text: Array("canary".utf8))]),
    SearchDocument(
      address: "hostile/names.html", title: "__proto__ constructor toString",
      text: [.init(text: Array("hasOwnProperty valueOf canary".utf8))]),
  ]

  static let filler = (0..<60).map { number in
    page(
      "filler/page-\(number).html", "Filler page \(number)", "Nothing but padding.",
      "Padding for the list, number \(number) of many.",
      strand: number.isMultiple(of: 2) ? "hybrid" : "ai")
  }

  static let settings = SearchSettings(
    facets: [
      .init(
        key: "strand", label: "Strand",
        values: [
          .init(key: "supervision", label: "Supervision"),
          .init(key: "caseload", label: "Workload and caseload"),
          .init(key: "hybrid", label: "Hybrid and digital"),
          .init(key: "ai", label: "AI in recording"),
        ], isShown: true),
      .init(
        key: "kind", label: "Kind",
        values: [
          .init(key: "guide", label: "Guide"), .init(key: "case-study", label: "Case study"),
        ]),
    ],
    synonyms: [
      .init("boss", means: ["manager"]), .init("time off", means: ["annual leave"]),
      .init(payload, means: [payload, "canary"]),
    ])

  static let words = """
    {"searching":"Searching…","results-one":"{count} result for “{query}”",\
    "results-other":"{count} results for “{query}”","listed-one":"{count} result",\
    "listed-other":"{count} results","none":"No results for “{query}”. Try fewer or other words.",\
    "none-filtered":"No results for “{query}” with these filters.",\
    "repaired":"Nothing has “{words}”. Showing results for “{repair}”.",\
    "missing":"Left out: {words}.","more":"Show more results","all-values":"Show all {count}",\
    "clear":"Remove all filters","filters":"Filters","filters-chosen":"Filters ({count})",\
    "nearest":"Titles that come close","failed":"Search could not be loaded."}
    """

  static let page = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Search – Hub</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
    style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self' file:">
    <script src="search/search.js" defer data-root="./" data-words='\(words)'></script>
    </head>
    <body>
    <main>
    <h1>Search</h1>
    <form role="search" action="search.html" method="get">
    <label for="search-query">Search the hub</label>
    <input type="search" name="q" id="search-query"><button>Search</button>
    </form>
    <h2 id="search-heading" tabindex="-1" hidden>Results</h2>
    <p id="search-status" role="status"></p>
    <div id="search-nothing" data-letters='[["Terms under {letter}","terms.html#","CSZ"]]'></div>
    <ol id="search-results"></ol>
    <div><div id="search-facets"></div></div>
    <section aria-labelledby="p.elsewhere"><h2 id="p.elsewhere">Other hubs</h2>
    <p><a href="https://practice.example.org/search.html">Practice</a></p></section>
    </main>
    </body>
    </html>
    """
}
