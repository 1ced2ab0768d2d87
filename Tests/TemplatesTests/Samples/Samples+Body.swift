import Hypertext
import Templates

extension Samples {
  /// A body with one of everything that Markdown can make.
  var body: HTML {
    guard hasBodies else { return .empty }
    return """
      <h2 id="who-measured-what">Who measured what</h2>
      <p>Many councils say that <a class="term" href="../glossary.html#ai">artificial intelligence</a> \
      (AI) saves time on notes. This page puts <strong>every figure</strong> that we found side by \
      side, up to November 2026. In short: we found <em>no</em> independent measure \(cited).</p>
      <aside class="callout callout-warning" aria-labelledby="callout-1">
      <p class="callout-title" id="callout-1">These ranges are not a standard</p>
      <p>England has no national safe caseload limit. These are one council's own ranges.</p>
      </aside>
      <p>The table lists each claim.</p>
      <div class="table-scroll" role="region" aria-label="Table: who measured" tabindex="0">
      <table>
      <caption>Caseload ranges by grade</caption>
      <thead><tr><th scope="col">Where and which service</th><th scope="col">Who measured</th>\
      <th scope="col">How many people</th><th scope="col">What was reported</th></tr></thead>
      <tbody>
      <tr><th scope="row">Somerset, children's</th><td>Council and supplier</td><td>20 staff</td>\
      <td>About 11 hours a week saved</td></tr>
      <tr><th scope="row">St Helens, adults' and children's</th><td>Council</td><td>17</td>\
      <td>3.7 hours a week saved; reports 71% faster</td></tr>
      </tbody>
      </table>
      </div>
      <h3 id="two-councils">Two councils, one tool, different answers</h3>
      \(Templates.chart(barChart, words))
      <p>The gap is a finding in itself.</p>
      \(Templates.chart(lineChart, words))
      <h2 id="none">What none of the figures can tell you</h2>
      <ul>
      <li><strong>Whether children gain.</strong> No figure is about children or families.</li>
      <li>Whether it lasts.<ul><li>The trials ran for months.</li></ul></li>
      </ul>
      <ol><li>Ask each worker what is in their week.</li><li>Show the median.</li></ol>
      <figure class="quote"><blockquote><p>It is the time to think that I miss.</p></blockquote>\
      <figcaption>A team manager, 2024</figcaption></figure>
      <div class="accordion"><details><summary>How we counted</summary><p>By hand.</p></details>
      <details><summary>What we left out</summary><p>One figure.</p></details></div>
      <aside class="callout callout-note" aria-labelledby="callout-2">
      <p class="callout-title" id="callout-2">Note</p>
      <p>Fetch the <a href="../assets/x.csv">numbers</a>\(downloadNote), or run <code>plait</code>.</p>
      </aside>
      <pre tabindex="0"><code class="language-text">a line of code that is rather long, so that it has to scroll somewhere or wrap</code></pre>
      <h2 id="quote">If you have to quote one</h2>
      <p>Say it in this order: who counted, how many people, when, which service, then the \
      number.<sup class="footnote-ref"><a href="#fn:1" id="fnref:1">1</a></sup></p>
      <ul><li class="task"><input type="checkbox" disabled aria-label="Done" checked> Ask first</li></ul>
      <section class="footnotes" role="doc-endnotes" aria-labelledby="fn:label">
      <h2 id="fn:label" class="visually-hidden">Footnotes</h2>
      <ol><li id="fn:1"><p>As printed. <a href="#fnref:1" class="footnote-back" role="doc-backlink" \
      aria-label="Back to reference 1">back</a></p></li></ol>
      </section>
      """
  }

  private var cited: HTML {
    citation(
      CitationView(works: [
        CitedWork(
          authors: t("NWAG"), year: t("2025"), locator: t("p. 12"),
          href: Href(fragment: t("ref-nwag-2025")))
      ]))
  }

  private var downloadNote: HTML {
    download(DownloadView(type: t("CSV"), bytes: 14_300), words)
  }

  var barChart: ChartView {
    ChartView(
      id: t("chart-1"), form: .bar, title: t("Reported savings run from 3.7 to 11 hours a week"),
      subtitle: t("Hours a week said to be saved with Magic Notes, Somerset and St Helens"),
      unit: t("hours a week"), labelHeading: t("Where"), series: [t("Hours a week")],
      points: [
        ChartPoint(
          label: t("Somerset, practitioners"), values: [ChartValue(11, text: t("11"))]),
        ChartPoint(
          label: t("Somerset, business support"), values: [ChartValue(5, text: t("5"))]),
        ChartPoint(
          label: t("St Helens, practitioners"), values: [ChartValue(3.7, text: t("3.7"))]),
      ],
      note: t("Councils' and supplier's own figures, not checked by others."),
      source: link("Somerset Council, 2025", "evidence/nwag-2025.html"),
      csv: link("Numbers as a file", "assets/x.csv"))
  }

  var lineChart: ChartView {
    let children = [17.8, 17.4, 16.9, 16.3, 16.3, 16.6, 16.0, 15.4]
    let adults: [Double?] = [nil, 14, 14.5, 13.9, 15, 15.2, nil, 14.1]
    return ChartView(
      id: t("chart-2"), form: .line, title: t("Average caseload fell from 17.8 to 15.4"),
      subtitle: t("Average cases per full-time-equivalent social worker, 30 September each year"),
      unit: t("cases"), labelHeading: t("Year"), series: [t("Children's"), t("Adults'")],
      points: children.indices.map { index in
        ChartPoint(
          label: t(String(2017 + index)),
          values: [
            ChartValue(children[index], text: t(String(children[index]))),
            adults[index].map { ChartValue($0, text: t(String($0))) },
          ])
      },
      note: t("The average includes staff with few cases."))
  }
}
