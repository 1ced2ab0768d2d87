import Hypertext
import Templates
import Testing

/// Parts that pages and bodies are made of.
struct PartTests {
  @Test(arguments: [
    (0, "0 bytes"), (999, "999 bytes"), (1000, "1 kB"), (14_300, "14 kB"), (999_999, "1000 kB"),
    (1_000_000, "1.0 MB"), (12_349_000, "12.3 MB"),
  ]) func writesSizesOfDownloads(_ bytes: Int, _ size: String) {
    let html = download(DownloadView(type: "PDF", bytes: bytes), Words()).description
    #expect(html == " <span class=\"download\">(PDF, \(size))</span>")
  }

  @Test func citesEachWorkWithItsPlace() {
    let view = CitationView(works: [
      CitedWork(
        authors: "NWAG", year: "2025", locator: "p. 12", href: Href(fragment: "ref-nwag-2025")),
      CitedWork(authors: "Ward & Co", year: "n.d.", href: Href(fragment: "ref-ward")),
    ])
    #expect(
      citation(view).description == """
        <span class="citation">(<a href="#ref-nwag-2025">NWAG, 2025</a>, p. 12; \
        <a href="#ref-ward">Ward &amp; Co, n.d.</a>)</span>
        """)
  }

  @Test func drawsBarsInProportion() {
    let html = chart(Samples().barChart, Words()).description
    let widths = Markup(chart(Samples().barChart, Words())).tags
      .filter { $0.name == "rect" }.compactMap { $0["width"] }
    #expect(widths == ["80.0%", "36.4%", "26.9%"])
    #expect(html.contains("<tr><th scope=\"row\">Somerset, practitioners</th><td>11</td></tr>"))
  }

  @Test func breaksALineWhereANumberIsMissing() {
    let lines = Markup(chart(Samples().lineChart, Words())).tags.filter { $0.name == "polyline" }
    #expect(lines.compactMap { $0["class"] } == ["series-1", "series-2", "series-2"])
    #expect(lines.first?["points"]?.hasPrefix("0.0,0.0 142.9,22.5 ") == true)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -3, 1e300, 0])
  func drawsAnyNumber(_ number: Double) {
    for form in ChartForm.allCases {
      let view = ChartView(
        id: "x", form: form, title: "x", series: ["a"],
        points: [ChartPoint(label: "l", values: [ChartValue(number, text: "n")])])
      let markup = Markup(chart(view, Words()))
      #expect(markup.faults == [])
      let drawn = markup.tags.flatMap { [$0["width"], $0["points"], $0["x"], $0["y"]] }
      #expect(drawn.compactMap { $0 }.allSatisfy { !$0.contains("n") && !$0.contains("-") })
    }
  }

  @Test func drawsAChartWithoutPoints() {
    for form in ChartForm.allCases {
      let view = ChartView(id: "x", form: form, title: "x", series: ["a"], points: [])
      #expect(Markup(chart(view, Words())).faults == [])
    }
  }
}
