/// The style sheet of a book.
///
/// The reading system has the say on typeface, size, margins and the colours of text and page, in which night modes do not
/// always report themselves: so nothing sets a background, and colour, which comes from the theme, only ever adds to a
/// line or a drawing that is there without it. No custom properties, which older systems do not read.
public func bookStylesheet(_ theme: Theme) -> [UInt8] {
  let light = theme.strands.enumerated().map { threadRules($0 + 1, $1.light) }.joined()
  let dark = theme.strands.enumerated().map { threadRules($0 + 1, $1.dark) }.joined()
  let sheet = """
    \(bookRules)
    \(light)@media (prefers-color-scheme: dark) {
    \(dark)}

    """
  return Array(sheet.utf8)
}

/// What has the colour of one strand's thread.
private func threadRules(_ number: Int, _ colour: Colour) -> String {
  """
  .strand-\(number) .page-head, .strand-\(number).thread { border-color: \(colour.hex); }
  .strand-\(number) .chart .series-1 .bar { fill: \(colour.hex); }
  .strand-\(number) .chart polyline.series-1 { stroke: \(colour.hex); }

  """
}

private let bookRules = #"""
  body { margin: 0 4%; line-height: 1.45; overflow-wrap: break-word; }
  h1, h2, h3, h4 { line-height: 1.2; page-break-after: avoid; break-after: avoid; hyphens: none; -webkit-hyphens: none; }
  h1 { font-size: 1.7em; margin: 0.4em 0 0.4em; }
  h2 { font-size: 1.3em; margin: 1.8em 0 0.5em; }
  h3 { font-size: 1.1em; margin: 1.4em 0 0.4em; }
  h4 { font-size: 1em; margin: 1.2em 0 0.3em; }
  p { margin: 0 0 0.8em; }
  ul, ol { margin: 0 0 0.8em; padding: 0; margin-inline-start: 1.4em; }
  li { margin: 0 0 0.3em; }
  dd { margin: 0 0 0.6em; }
  dt { font-weight: bold; }
  dfn { font-style: normal; }
  img, svg { max-width: 100%; }
  img { height: auto; }
  figure { margin: 1.2em 0; page-break-inside: avoid; break-inside: avoid; }
  figcaption, caption, .note, .line, .quiet { font-size: 0.85em; }
  a { color: inherit; text-decoration: underline; }
  a.outside { text-decoration: none; }
  .page-head { border-top: 0.25em solid; padding-top: 0.6em; margin-bottom: 1.4em; }
  .kicker { font-size: 0.85em; font-weight: bold; margin: 0; }
  .lede { font-size: 1.1em; }
  .line span { margin-inline-end: 1em; }
  .thread { border-bottom: 0.15em solid; }
  .claim { font-size: 1.2em; font-weight: bold; margin: 1em 0; padding-inline-start: 0.8em; border-inline-start: 0.2em solid; }
  .figures ul { list-style: none; margin: 0 0 1.4em; }
  .figure b { display: block; font-size: 1.8em; line-height: 1.1; }
  .unseen, .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .glance { border-top: 1px solid; border-bottom: 1px solid; margin: 1.2em 0; }
  .glance h2, .credit h2 { font-size: 1.1em; margin: 0.8em 0 0.5em; }
  .glance dd, .credit dd { margin-inline-start: 0; }
  .credit { border-top: 1px solid; margin-top: 2em; font-size: 0.9em; }
  .evidence { font-weight: bold; }
  table { width: 100%; border-collapse: collapse; margin: 0 0 1em; font-size: 0.85em; line-height: 1.35; }
  th, td { padding: 0.35em 0.6em 0.35em 0; border-bottom: 1px solid; vertical-align: top; text-align: start; overflow-wrap: anywhere; hyphens: auto; -webkit-hyphens: auto; }
  caption { text-align: start; padding-bottom: 0.4em; }
  .right { text-align: end; }
  .center { text-align: center; }
  .measures td b { font-size: 1.3em; }
  .measures dl { margin: 0; }
  .measures dl div { margin: 0; }
  .measures dt, .measures dd { display: inline; margin: 0; font-weight: normal; }
  .callout { margin: 1.2em 0; padding: 0.7em 0 0.1em; padding-inline-start: 0.8em; border-inline-start: 0.2em solid; }
  .callout-title { font-weight: bold; }
  .callout-kind { font-weight: normal; }
  blockquote { margin: 1em 0; padding-inline-start: 0.8em; border-inline-start: 0.2em solid; }
  .quote blockquote { margin: 0; }
  .quote figcaption { margin-top: 0.4em; }
  summary { font-weight: bold; }
  details { margin: 0.8em 0; }
  code { font-family: monospace; font-size: 0.9em; }
  pre { white-space: pre-wrap; border: 1px solid; padding: 0.6em; }
  .footnotes { border-top: 1px solid; margin-top: 2em; font-size: 0.85em; }
  .footnote-ref { line-height: 0; font-size: 0.75em; }
  li.task { list-style: none; margin-inline-start: -1.4em; }
  .logic-steps { list-style: none; margin: 0; }
  .logic-steps > li { border: 1px solid; padding: 0.2em 0.8em; margin: 0 0 0.6em; page-break-inside: avoid; break-inside: avoid; }
  .logic-steps h3 { margin: 0.4em 0; }
  .chart { border-top: 1px solid; border-bottom: 1px solid; padding: 0.8em 0; page-break-inside: auto; break-inside: auto; }
  .chart-title { font-weight: bold; margin: 0; }
  .chart svg { display: block; width: 100%; overflow: visible; page-break-inside: avoid; break-inside: avoid; }
  .chart text { font-size: 0.8em; fill: currentColor; }
  .chart .value-text { font-weight: bold; }
  .chart .bar { fill: currentColor; }
  .chart .base { stroke: currentColor; stroke-width: 1; }
  .chart polyline { fill: none; stroke: currentColor; stroke-width: 3; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .chart polyline.series-2 { stroke-dasharray: 8 5; }
  .chart polyline.series-3 { stroke-dasharray: 2 5; }
  .chart .series-2 .bar { fill: none; stroke: currentColor; stroke-width: 2; }
  .chart .series-3 .bar { fill-opacity: 0.4; stroke: currentColor; stroke-width: 1; }
  .legend { list-style: none; margin: 0; font-size: 0.85em; }
  .legend li::before { content: "\2014\2014\00A0"; }
  .legend .series-2::before { content: "\2013\00A0\2013\00A0"; }
  .legend .series-3::before { content: "\00B7\00B7\00B7\00A0"; }
  .statements > li { margin: 0 0 1em; page-break-inside: avoid; break-inside: avoid; }
  .marks { margin: 0.4em 0 0; }
  .mark { display: inline-block; min-width: 1.6em; margin-inline-end: 0.5em; border: 1px solid; border-radius: 1em; text-align: center; line-height: 1.6; }
  .how-to { border: 1px solid; padding: 0.6em 0.8em; }
  .timeline ol { list-style: none; margin: 0; }
  .when { margin: 1em 0 0; font-weight: bold; }
  .timeline h3 { margin: 0; }
  .contents ol { list-style: none; }
  @media (max-width: 30em) {
    .chart text { font-size: 0.65em; }
    table { font-size: 0.8em; }
    .measures td b { font-size: 1.1em; }
  }
  .title-page { margin-top: 15%; }
  .cover { margin: 0; text-align: center; }
  .cover p { margin: 0; }
  .cover img { max-height: 100vh; }
  """#
