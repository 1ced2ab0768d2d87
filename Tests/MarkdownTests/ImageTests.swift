import Markdown
import Testing

struct ImageTests {
  @Test func makesFiguresOfTitledImagesThatStandAlone() {
    #expect(
      html("![Alt *text*](a.png \"The \\\"caption\\\"\")\n") == """
        <figure>
        <img src="{image 0}" alt="Alt text" {size 0}/>
        <figcaption>The &quot;caption&quot;</figcaption>
        </figure>

        """)
    #expect(parse("![a](b.png \"c\")").images.map(\.isFigure) == [true])
  }

  @Test func leavesOtherImagesInTheirParagraph() {
    #expect(
      html("![a](b.png) ![c](d.png \"e\")") == """
        <p><img src="{image 0}" alt="a" {size 0}/> \
        <img src="{image 1}" alt="c" title="e" {size 1}/></p>

        """)
  }

  @Test func takesAnEmptyAltOnlyWithTheTitleDecorative() {
    let parsed = parse("![](a.png \"decorative\") ![](b.png) ![c](d.png \"Decorative\")")
    #expect(parsed.images.map(\.isDecorative) == [true, false, false])
    #expect(parsed.problems.map(\.kind) == [.missingAlt(destination: "b.png")])
    #expect(
      html("![](a.png \"decorative\")") == "<p><img src=\"{image 0}\" alt=\"\" {size 0}/></p>\n")
  }

  @Test(arguments: ["chart.png", "IMG_2041.JPG", "a.b.svg"])
  func reportsAltThatIsAFileName(alt: String) {
    #expect(parse("![\(alt)](a.png)").problems.map(\.kind) == [.altIsFileName(alt: alt)])
  }

  @Test func keepsMarkupOutOfAlt() {
    let body = "![a **b** `<c>` [d](e) ![f](g) \"h\" <i>](j.png)"
    #expect(
      html(body) == """
        <p><img src="{image 0}" alt="a b &lt;c&gt; d f &quot;h&quot; &lt;i&gt;" {size 0}/></p>

        """)
    #expect(parse(body).images.count == 1)
    #expect(parse(body).links.isEmpty)
  }
}
