import Hypertext
import Templates
import Testing

struct PageTextTests {
  private func text(_ html: String) -> [String] {
    ownText(ofPage: HTML(trusted: Array(html.utf8)))
  }

  @Test func readsTheTextOfTheMainPartOnly() {
    #expect(
      text(
        """
        <head><title>T</title></head><body><p>Above</p><main id="p.main">
        <h1>One  <em>word</em></h1>
        <p>A &lt;b&gt; &amp;amp; <a href="x>y.html" title='>'>link</a>,
        on two lines.</p><ul><li>First</li><li>Second</li></ul>
        </main><footer>Below</footer></body>
        """) == ["One word", "A <b> &amp; link, on two lines.", "First", "Second"])
  }

  @Test(arguments: [
    "<nav><nav>x</nav>y</nav>", #"<section class="end"><section>x</section>y</section>"#,
    #"<p class="paper address">x</p>"#, "<svg><text>x</text></svg>", "<style>x</style>",
  ]) func passesOverWhatOtherPagesMake(part: String) {
    #expect(text("<main><p>Before</p>\(part)<p>After</p></main>") == ["Before", "After"])
  }

  @Test(arguments: [
    ("<main>a <", ["a <"]), ("<main>a <b", ["a"]), ("<main>1 < 2", ["1 < 2"]),
    ("<main><nav>x", []), ("<main>a</nav>b", ["a", "b"]), (#"<main><p title="x>a"#, []),
    ("<main><img src=x onerror=alert(1)>a", ["a"]), ("", []),
  ]) func readsBrokenMarkupToItsEnd(html: String, expected: [String]) {
    #expect(text(html) == expected)
  }

  @Test func takesNoLongerThanThePageIsLong() {
    let html = "<main>" + String(repeating: "<nav><p \"", count: 100_000)
    #expect(text(html) == [])
    #expect(text("<main>" + String(repeating: "<", count: 100_000)).count == 1)
  }

  @Test func givesTheTitleOfAPage() {
    #expect(title(ofPage: "<head><title>A &amp; B – Hub</title></head>") == "A & B – Hub")
    #expect(title(ofPage: "<p>None</p>") == "")
  }
}
