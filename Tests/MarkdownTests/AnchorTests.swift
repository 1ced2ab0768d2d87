import Markdown
import Testing

/// Anchors are those that GitHub gives.
struct AnchorTests {
  @Test(arguments: [
    ("A heading", "a-heading"),
    ("What's new?", "whats-new"),
    ("Before & after", "before--after"),
    ("snake_case and kebab-case", "snake_case-and-kebab-case"),
    ("Two  spaces", "two--spaces"),
    ("*Emphasis* and `code()`", "emphasis-and-code"),
    ("A [link](b.md) in it", "a-link-in-it"),
    ("An ![alt text](b.png) in it", "an--in-it"),
    ("Caerdydd: Llawlyfr â chŵyn", "caerdydd-llawlyfr-â-chŵyn"),
    ("ÉCOLE ÄÖÜ", "école-äöü"),
    ("Ελλάδα ΣΣ", "ελλάδα-σσ"),
    ("日本語 の 見出し", "日本語-の-見出し"),
    ("हिन्दी शीर्षक", "हिन्दी-शीर्षक"),
    ("🚀 Start", "-start"),
    ("10% of ½ and ² and Ⅷ", "10-of--and--and-ⅷ"),
    ("– en – dash –", "-en--dash-"),
    ("“Quoted”", "quoted"),
    ("&amp; &copy; entity", "--entity"),
    ("---a---", "---a---"),
    ("...", "section"),
  ])
  func slugs(heading: String, anchor: String) {
    #expect(parse("## \(heading)\n").headings.map(\.anchor) == [anchor])
  }

  @Test func numbersRepeatedOnes() {
    let anchors = parse("# a\n\n# a\n\n# a-1\n\n# A\n\n# ?\n\n# !\n").headings.map(\.anchor)
    #expect(anchors == ["a", "a-1", "a-1-1", "a-2", "section", "section-1"])
  }

  @Test func standsAsIDInTheHeading() {
    #expect(html("## What's *new*?") == "<h2 id=\"whats-new\">What's <em>new</em>?</h2>\n")
  }

  @Test func joinsLinesOfASetextHeadingAsGitHubDoes() {
    let headings = parse("Two\nlines\n---\n").headings
    #expect(headings.map(\.anchor) == ["twolines"])
    #expect(headings.map(\.text) == ["Two lines"])
  }
}
