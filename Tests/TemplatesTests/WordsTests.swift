import Hypertext
import Templates
import Testing

/// The table of interface words.
struct WordsTests {
  @Test func leavesNoEnglishThatAHubCannotOverride() {
    let overrides = Dictionary(uniqueKeysWithValues: Words.keys.map { ($0, "\u{175}") })
    let samples = Samples(t: { _ in "7" }, words: Words(overrides: overrides), hasBodies: false)
    for page in samples.pages {
      let markup = Markup(page.html)
      let spoken = markup.tags.flatMap { tag in
        ["aria-label", "title", "placeholder", "alt", "data-label", "data-words"]
          .compactMap { tag[$0] }
          // A script finds its words under keys.
          .map { $0.replacing(/"[a-z-]+":/, with: "") }
      }
      // Paper shows the page's own address.
      // What programs read is not in the language of the hub.
      let text = markup.text.replacing(/@misc\{[^@]*?\n\}/, with: "")
        .split(separator: "https://room-to-practise.example/x.html")
      let english = (spoken + text.map(String.init)).joined(separator: " ").unicodeScalars.filter {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0)
      }
      // The alphabet is not a word.
      let letters = String(String.UnicodeScalarView(english))
      #expect(letters == "" || letters == "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "\(page.name)")
    }
  }

  @Test func putsAnOverrideInItsPlace() {
    let samples = Samples(words: Words(overrides: ["skip": "Neidio i'r cynnwys", "nonsense": "x"]))
    let html = samples.pages[0].html.description
    #expect(html.contains("<a class=\"skip\" href=\"#p.main\">Neidio i&#39;r cynnwys</a>"))
  }

  @Test func fillsPlacesInTheOrderOfTheWording() {
    let words = Words(overrides: ["dateFormat": "{year}. {month} {day}.", "month11": "november"])
    let html = Samples(words: words).pages[2].html.description
    #expect(html.contains("<time datetime=\"2026-11-23\">2026. november 23.</time>"))
  }

  @Test func tellsOneFromMany() {
    let html = Samples().pages[6].html.description
    #expect(html.contains(">6 pages bear on it<"))
    #expect(html.contains(">1 page bears on it<"))
  }

  @Test func knowsItsKeysAndTheirPlaces() {
    #expect(Words.keys.first == "skip")
    #expect(Set(Words.keys).count == Words.keys.count)
    #expect(Words.english("dateFormat") == "{day} {month} {year}")
    #expect(Words.english("nonsense") == nil)
    #expect(Words.places(in: "{n} of {total} answered") == ["n", "total"])
    #expect(Words.places(in: "no } place { here") == [])
  }
}
