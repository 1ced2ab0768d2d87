/// Register, library, glossary, A to Z, timeline, search: pages made for scanning.
let listsRules = #"""
  .recommendation > .facts { margin-block-end: 1.25rem; }
  .asks { margin-block: 2.5rem; }
  .asks h2, .response h2 { font-size: var(--s1); }
  .asks-text { max-inline-size: var(--measure); padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--rule); font-size: var(--s1); line-height: 1.4; }
  .response p { max-inline-size: var(--measure); }
  .matrix td { min-inline-size: 8rem; }
  .matrix td .note { display: block; }
  .matrix th[scope="row"] { min-inline-size: 12rem; }
  .sources { max-inline-size: 48rem; gap: 1.25rem; }
  .harvard { max-inline-size: 48rem; }
  .letter { padding-block-end: 0.25rem; border-block-end: 1px solid var(--rule); margin-block-end: 1rem; }
  .terms { display: grid; gap: 1.5rem; max-inline-size: 60rem; }
  .terms dt { color: var(--ink); font-weight: 700; }
  .terms dd > p { max-inline-size: var(--measure); }
  .terms dt:target { background: var(--glow); }
  @media (min-width: 48em), print {
    .terms > div { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 2rem; }
  }
  .entries { list-style: none; columns: 20rem; column-gap: 3rem; }
  .entries li { break-inside: avoid; padding-block: 0.25rem; }
  .timeline ol { list-style: none; margin-block-start: 1.5rem; max-inline-size: 56rem; }
  .timeline li { padding-block-end: 1.75rem; }
  .timeline h3 { font-size: var(--s0); }
  .when { font-weight: 600; color: var(--muted); font-size: var(--small); }
  @media (min-width: 48em), print {
    .timeline li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); }
    .timeline li > div { position: relative; padding-inline-start: 2rem; margin-block-end: -1.75rem; padding-block-end: 1.75rem; border-inline-start: 3px solid var(--rule); }
    .timeline li > div::before { content: ""; position: absolute; inset-block-start: 0.375rem; inset-inline-start: -0.5rem; inline-size: 0.8125rem; block-size: 0.8125rem; border: 3px solid var(--ink); border-radius: 50%; background: var(--paper); }
  }
  .search-row { display: flex; gap: 0.75rem; max-inline-size: var(--measure); margin-block: 0.375rem; }
  .search-row input { flex: 1; min-inline-size: 0; font-size: var(--s1); }
  .search-columns { display: grid; gap: 1.25rem; margin-block: 1.5rem 2rem; align-items: start; }
  .search-top h2 { margin-block-end: 0.25rem; }
  .search-filters { grid-row: 2; min-inline-size: 0; }
  .search-fold[aria-expanded="false"] + #search-facets { display: none; }
  .search-fold::after { content: " +"; }
  .search-fold[aria-expanded="true"]::after { content: " −"; }
  #search-facets { margin-block-start: 1rem; }
  #search-results { display: grid; gap: 1.5rem; list-style: none; max-inline-size: 44rem; }
  #search-nothing h3 { font-size: var(--s0); }
  .search-section { font-weight: 600; }
  .search-section::after { content: ":"; }
  .search-shortcut { margin-block-start: 1rem; padding: 0; border: 0; background: none; color: var(--link); font-weight: 400; text-decoration: underline; min-block-size: 1.5rem; text-align: start; }
  .search-shortcut:hover { background: none; color: var(--link); text-decoration-thickness: 2px; }
  .search-title { font-size: var(--s0); letter-spacing: 0; }
  .search-label, .search-excerpt { font-size: var(--small); }
  .search-label { color: var(--muted); }
  .search-facet { border: 0; margin-block-end: 1.25rem; font-size: var(--small); min-inline-size: 0; }
  .search-facet legend { padding: 0; font-weight: 600; }
  .search-values { list-style: none; }
  .search-value { display: flex; align-items: center; gap: 0.5rem; min-block-size: 2rem; line-height: 1.25; cursor: pointer; }
  .search-value input { flex: none; inline-size: 1.25rem; block-size: 1.25rem; }
  .search-count { flex: none; }
  .search-more, .search-clear, .search-all, .search-fold { min-block-size: 2.25rem; padding: 0.25rem 0.75rem; font-size: var(--small); background: var(--paper); color: var(--ink); }
  .search-more:hover, .search-clear:hover, .search-all:hover, .search-fold:hover { background: var(--ink); color: var(--paper); }
  #search-facets:empty, #search-status:empty, #search-nothing:empty, .search-filters:has(#search-facets:empty) { display: none; }
  @media (min-width: 64em) {
    .search-columns:has(#search-facets:not(:empty)) { grid-template: auto 1fr / 15rem minmax(0, 1fr); column-gap: 3rem; }
    .search-columns:has(#search-facets:not(:empty)) > * { grid-column: 2; }
    .search-columns > .search-filters { grid-row: 1 / span 2; }
    .search-columns:has(#search-facets:not(:empty)) > .search-filters { grid-column: 1; }
    .search-fold { display: none; }
    .search-fold[aria-expanded="false"] + #search-facets:not(:empty) { display: block; }
    #search-facets { margin-block-start: 0; }
  }
  """#
