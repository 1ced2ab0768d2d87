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
    #expect(lines.first?["points"]?.hasPrefix("0.0,0.0 142.9,51.3 ") == true)
  }

  private func lineChart(_ values: KeyValuePairs<String, Double>) -> Markup {
    let points = values.map { ChartPoint(label: $0, values: [ChartValue($1, text: "\($1)")]) }
    return Markup(
      chart(ChartView(id: "x", form: .line, title: "x", series: ["a"], points: points), Words()))
  }

  @Test func putsYearsAsFarApartAsTheyAre() {
    let circles = lineChart(["2010": 1, "2015": 2, "2020": 3]).tags.filter { $0.name == "circle" }
    #expect(circles.compactMap { $0["cx"] } == ["4.0%", "50.0%", "96.0%"])
    let uneven = lineChart(["2010": 1, "2011": 2, "2020": 3]).tags.filter { $0.name == "circle" }
    #expect(uneven.compactMap { $0["cx"] } == ["4.0%", "13.2%", "96.0%"])
    let words = lineChart(["Spring": 1, "Summer": 2, "Later": 3]).tags.filter {
      $0.name == "circle"
    }
    #expect(words.compactMap { $0["cx"] } == ["4.0%", "50.0%", "96.0%"])
  }

  @Test func drawsNoLineOverYearsWithoutANumber() {
    let markup = lineChart(["2017": 17.8, "2019": 16.9, "2020": 16.3])
    let lines = markup.tags.filter { $0.name == "polyline" }.compactMap { $0["points"] }
    #expect(lines.count == 2)
    #expect(lines.first == "0.0,0.0")
    #expect(markup.text.contains("no figure"))
  }

  @Test func saysWhereAScaleBeginsThatDoesNotBeginAtZero() {
    #expect(lineChart(["2017": 17.8, "2018": 15.4]).text.contains("The scale begins at 14, not"))
    #expect(!lineChart(["2017": 17.8, "2018": 5]).text.contains("scale"))
    #expect(!lineChart(["2017": 3, "2018": 3]).text.contains("scale"))
    #expect(!lineChart(["2017": -2, "2018": -1]).text.contains("scale"))
  }

  @Test(arguments: [("%", "12%"), ("per cent", "12%"), ("£", "£12"), ("cases", "12")])
  func showsAUnitAtANumberWhereItIsASign(unit: String, shown: String) {
    let view = ChartView(
      id: "x", form: .bar, title: "x", unit: unit, series: ["a"],
      points: [ChartPoint(label: "l", values: [ChartValue(12, text: "12")])])
    let html = chart(view, Words()).description
    #expect(html.contains(">\(shown)</text>"))
    #expect(html.contains("aria-label=\"\(shown) (l)\""))
  }

  @Test func drawsARingBeforeAndADotAfter() {
    let view = ChartView(
      id: "x", form: .dots, title: "x", unit: "%", series: ["Before", "After"],
      points: [
        ChartPoint(
          label: "Admin", values: [ChartValue(36, text: "36"), ChartValue(14, text: "14")])
      ])
    let markup = Markup(chart(view, Words()))
    let circles = markup.tags.filter { $0.name == "circle" }
    #expect(circles.compactMap { $0["class"] } == ["series-2 last-dot", "series-1 first-dot"])
    #expect(markup.text.contains("36%") && markup.text.contains("14%"))
    #expect(markup.tags.contains { $0["class"] == "legend legend-dots" })
    #expect(
      markup.tags.first { $0.name == "svg" }?["aria-label"]
        == "Before: 36% (Admin); After: 14% (Admin)")
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
