/// Paper: black on white, links written out, what is folded open, nothing cut in two.
let printRules = #"""
  @media print {
    @page { margin: 18mm 16mm 22mm; @bottom-left { width: 84%; content: var(--sheet); white-space: pre-wrap; text-align: start; font-size: 8pt; } @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
    :root { --sheet: attr(data-sheet); color-scheme: light; --paper: #fff; --raised: #fff; --ink: #000; --muted: #333; --link: #000; --rule: #999; --edge: #444;
      --small: 10pt; --s0: 12pt; --s1: 14pt; --s2: 17pt; --s3: 22pt; --measure: none; --page: none; --gutter: 0; }
    html { font-size: 12pt; }
    body { border: 0; line-height: 1.4; }
    .skip, .phase, .register .line, .masthead .find, .menu, .crumbs, .pager, .letters, .jumps, .side, .to-top, .cite button, .cite details, .cite .note, .tools, .page-tools, .share, .chart-tools, .kept, .question, .filters, .find-by, .beside-bar, .choose, .take, .search-form, .find, .foot-links, .doors, .more, noscript { display: none !important; }
    .masthead { padding: 0 0 6pt; margin-block-end: 12pt; border-block-end: 1pt solid #000; }
    .brand { font-size: 12pt; }
    .mark { inline-size: 24pt; }
    main { padding: 0; }
    .columns, .columns > * { display: block; }
    a { text-decoration: none; }
    .prose a[href^="http"]::after, .limits a[href^="http"]::after, .credit a[href^="http"]::after, .consent a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 9pt; overflow-wrap: anywhere; }
    a.address::after { content: none !important; }
    h1, h2, h3, h4, legend, caption, thead, .kicker { break-after: avoid; break-inside: avoid; }
    .page .page-head { margin-block: 0 14pt; padding: 0; border-image: none; }
    .page .page-head h1, .home-head h1 { font-size: var(--s3); }
    .everything .resources { grid-template-columns: 1fr 1fr; }
    .text:not(.prose) > * + *, .page > :not(.page-head) + section, .home > section + section, .strand > .columns { margin-block-start: 18pt; }
    .statements { gap: 18pt; }
    .prose > h2 { margin-block-start: 16pt; }
    .figure b { font-size: 26pt; }
    .figures ul, .start .resources { gap: 12pt; }
    .terms > div { grid-template-columns: 34mm minmax(0, 1fr); }
    .logic-steps { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12pt; }
    .logic-steps > li::after { display: none; }
    .steps li { min-block-size: 3rem; }
    .steps li::before { inset-block-start: 0; }
    .glance dl { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8pt 14pt; }
    .measures .value b { font-size: 15pt; }
    .end .resources .quiet, .weave, .suggest { display: none; }
    p, li { orphans: 3; widows: 3; }
    tr, figure, fieldset, .callout, .references li, .logic-steps > li, .figures li, .steps li, .terms > div, .limits, .glance { break-inside: avoid; }
    .pack-page { break-before: page; }
    .pack-page a { color: inherit; }
    thead { display: table-header-group; }
    .table-scroll { overflow: visible; }
    .table-scroll td, .table-scroll th { min-inline-size: 0; }
    details::details-content { content-visibility: visible; block-size: auto; display: block; }
    details > summary { list-style: none; font-weight: 700; }
    .accordion, .chart-table { display: block; }
    .callout { border: 1pt solid #000; border-inline-start-width: 4pt; }
    .paper { display: block; }
    main > .paper { margin-block: 12pt; font-size: 9pt; }
    .blank { display: inline-block; inline-size: 40mm; border-block-end: 1pt solid #000; }
    .how-to { border: 1pt solid #000; }
    .scale { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0; }
    .scale label { border: 0; min-block-size: 0; padding: 2pt; text-align: start; }
    .scale input { appearance: none; inline-size: 11pt; block-size: 11pt; border: 1pt solid #000; border-radius: 50%; }
    .scale input:checked { background: #000; print-color-adjust: exact; }
    textarea { border: 1pt solid #000; min-block-size: 40mm; }
    .record-steps li { grid-template-columns: 3fr 32mm 4fr; gap: 0 5mm; padding-block: 4pt; break-inside: avoid; }
    .record-steps textarea { min-block-size: 14mm; }
    .options input[type="checkbox"] { border-radius: 0; }
    .folder .chosen li { padding-block: 4pt; }
    .gathered :is(body > header, .folder, main > .address) { display: none; }
    .gathered .pack-page:first-of-type { break-before: page; }
    .foot { font-size: 9pt; break-inside: avoid; }
    .foot-inner { padding-block: 12pt 0; }
    .chart .bar, .mark path { print-color-adjust: exact; }
    .evidence::before { print-color-adjust: exact; }
  }
  """#
