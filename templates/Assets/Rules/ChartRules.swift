/// Charts: bars and lines in one drawing, readable in any scheme and on paper.
let chartRules = #"""
  .chart { margin-block: 2rem; padding-block: 1rem; border-block: 1px solid var(--rule); }
  .chart figcaption { margin: 0 0 1rem; color: var(--ink); }
  .chart-title { font-size: var(--s0); font-weight: 700; line-height: 1.3; }
  .chart > .note { margin-block-start: 0.5rem; }
  .chart svg { display: block; inline-size: 100%; overflow: visible; direction: ltr; --series: var(--thread); }
  .chart text { font-size: 0.875rem; fill: var(--ink); font-variant-numeric: tabular-nums; }
  .chart .value-text { font-weight: 700; }
  .chart .axis-text { fill: var(--muted); }
  .chart .bar { fill: var(--series); }
  .chart .base { stroke: var(--edge); stroke-width: 1; }
  .chart .gap { stroke: var(--edge); stroke-width: 1; stroke-dasharray: 2 4; }
  .chart .end-text { font-weight: 700; font-size: 1.0625rem; }
  .chart .first-dot { fill: var(--paper); }
  .chart .last-dot { fill: var(--series); }
  .chart .range { stroke: var(--thread); stroke-width: 3; }
  .legend.legend-bar li::before { inline-size: 0.875rem; block-size: 0.875rem; border: 0; background: var(--series); vertical-align: -0.0625em; }
  .legend.legend-dots li::before { inline-size: 0.875rem; block-size: 0.875rem; border: 3px solid var(--series); border-radius: 50%; vertical-align: -0.0625em; }
  .legend.legend-dots li:last-child::before { background: var(--series); }
  .chart polyline { fill: none; stroke: var(--series); stroke-width: 3; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .chart circle { fill: var(--paper); stroke: var(--series); stroke-width: 3; }
  .chart svg .series-1, .legend .series-1 { --series: var(--thread, var(--link)); }
  .chart svg .series-2, .legend .series-2 { --series: var(--ink); }
  .chart svg .series-3, .legend .series-3 { --series: var(--edge); }
  .chart polyline.series-2 { stroke-dasharray: 8 5; }
  .chart polyline.series-3 { stroke-dasharray: 2 5; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; font-size: var(--small); margin-block-end: 0.5rem; }
  .legend li::before { content: ""; display: inline-block; inline-size: 1.5rem; margin-inline-end: 0.5em; vertical-align: 0.25em; border-block-start: 3px solid var(--series); }
  .legend .series-2::before { border-block-start-style: dashed; }
  .legend .series-3::before { border-block-start-style: dotted; }
  .chart-tools { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-block-start: 0.75rem; font-size: var(--small); }
  .chart-table { margin-block: 0.5rem 0; font-size: var(--small); }
  @media (forced-colors: active) {
    .chart text { fill: CanvasText; }
    .chart .bar, .chart .last-dot { fill: CanvasText; }
    .chart .base, .chart .gap, .chart .range, .chart polyline, .chart circle { stroke: CanvasText; }
    .chart circle { fill: Canvas; }
    .legend li::before { forced-color-adjust: none; --series: CanvasText; }
  }
  """#
