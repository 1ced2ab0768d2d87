import Testing

@testable import Model

struct NameTests {
  @Test(arguments: [
    ("Salford", "salford"), ("Children's care", "childrens-care"),
    ("Zürich  &  Genève", "zurich-geneve"),
    ("--a--", "a"), ("nwag_2025", "nwag-2025"), ("10%", "10"), ("日本", "65e5-672c"),
    ("\u{130}", "i"),
    ("con", "con-page"), ("COM1", "com1-page"), ("<b>\"&'", "b"),
  ])
  func makesSlugs(_ text: String, _ expected: String) {
    #expect(Slug.make(from: text) == expected)
    #expect(Slug.make(from: expected) == expected)
  }

  @Test(arguments: ["care/first.md", "a-b_c.1/d.png", "com0.md", "console.md", "lpt10.md"])
  func findsSafe(path: String) {
    #expect(FileName.isSafe(path))
  }

  @Test(arguments: [
    "Care/first.md", "care/FIRST.md", "care/x::error::.md", "care/a\nb.md", "care/é.md", "a b.md",
    "care/.hidden.md", "care/first.", "con", "care/aux.md", "nul.tar.gz", "com9/a.md", "lpt1.md",
    "care/a.html/b.md", "a\\b.md", "a\u{FFFD}.md",
    String(repeating: "a", count: 98) + ".md",
  ])
  func findsUnsafe(path: String) {
    #expect(!FileName.isSafe(path))
  }

  @Test(arguments: [
    ("care/x::error::.md", "care/x-error.md"),
    ("care/Salford's ranges?.md", "care/salfords-ranges.md"),
    ("care/aux.md", "care/aux-page.md"), ("CARE/A.MD", "care/a.md"),
    ("care/a\n::error::b.md", "care/a-error-b.md"), ("a..b", "a.b"),
  ])
  func givesTheNearestSafeName(_ path: String, _ expected: String) {
    #expect(FileName.safe(path) == expected)
    #expect(FileName.isSafe(expected))
  }
}
