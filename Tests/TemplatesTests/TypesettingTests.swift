import Hypertext
import Testing

@testable import Templates

/// The marks with which text is set.
struct TypesettingTests {
  private func set(_ text: String, _ language: String = "en-GB") throws -> String {
    var output: [UInt8] = []
    Typesetter.append(
      HTML(trusted: Array(text.utf8)), to: &output, with: try #require(Typography(of: language)))
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>the council's own</p>", "<p>the council’s own</p>"),
    ("<p>social workers' time</p>", "<p>social workers’ time</p>"),
    ("<p>It said 'no' twice</p>", "<p>It said ‘no’ twice</p>"),
    ("<p>&quot;Never&quot;, she said</p>", "<p>“Never”, she said</p>"),
    ("<p>&quot;&#39;No&#39; is an answer&quot;</p>", "<p>“‘No’ is an answer”</p>"),
    ("<p>&quot;<em>Yes</em>&quot; and <b>Ann</b>'s</p>", "<p>“<em>Yes</em>” and <b>Ann</b>’s</p>"),
    ("<p>(&quot;well&quot;)</p>", "<p>(“well”)</p>"),
    ("<p>in the '90s, 'tis said</p>", "<p>in the ’90s, ’tis said</p>"),
    ("<li>one</li><li>'two'</li>", "<li>one</li><li>‘two’</li>"),
    ("<p>“as typed”</p>", "<p>“as typed”</p>"),
    ("<p>“'No', he said”</p>", "<p>“‘No’, he said”</p>"),
    ("<p>one - two</p>", "<p>one\u{A0}– two</p>"), ("<p>one -- two</p>", "<p>one\u{A0}– two</p>"),
    ("<p>more--and less</p>", "<p>more–and less</p>"),
    ("<p><code>it</code>'s</p>", "<p><code>it</code>’s</p>"),
  ])
  func areThoseOfEnglish(typed: String, shown: String) throws {
    #expect(try set(typed) == shown)
  }

  @Test(arguments: [
    "<p>10 - 4 and co-operation and --help</p>", "<p>a &amp; b, &lt;i&gt;</p>",
    "<p>-- ' &quot; --- x</p>",
    "<p><code>don't - &quot;x&quot;</code></p>", "<pre><code>a 'b' -- c</code></pre>",
    "<p title=\"it&#39;s - 'so'\">x</p>", "<textarea>it's</textarea>",
    "<a class=\"address\" href=\"x\">https://example.org/it's</a>",
    "<select><option>it's</option></select>", "<code>a <b>it's</b></code>", "'", "<p>x</p", "&quot",
    "-",
  ])
  func leaveAloneWhatIsNoText(markup: String) throws {
    #expect(try set(markup) == markup)
  }

  @Test(arguments: [
    ("de", "„Nein“ und ‚ja‘"), ("fr-FR", "«\u{202F}Nein\u{202F}» und “ja”"),
    ("sv", "”Nein” und ’ja’"), ("cy", "“Nein” und ‘ja’"),
  ])
  func areThoseOfTheLanguage(language: String, shown: String) throws {
    #expect(try set("<p>&quot;Nein&quot; und 'ja' </p>", language) == "<p>\(shown) </p>")
  }

  @Test func stayAsTypedInALanguageThatIsNotKnown() {
    #expect(Typography(of: "tlh") == nil)
  }

  @Test func areOnPagesAndNotInTheirHeads() {
    let samples = Samples()
    let view = PlainView(
      page: PageView(title: "The council's \"own\""), body: "<p>It's <code>it's</code></p>")
    let html = plainPage(view, in: samples.frame(at: "x.html")).description
    #expect(html.contains("<h1>The council’s “own”</h1>"))
    #expect(html.contains("<p>It’s <code>it's</code></p>"))
    #expect(html.contains("<title>The council&#39;s &quot;own&quot;"))
  }
}
