/// The bones that page types share: title, columns, lists, ends.
let pageRules = #"""
  .page-head { margin-block-end: 2rem; }
  .page-head h1 { max-inline-size: 46rem; }
  .crumbs { margin-block-end: 1.25rem; font-size: var(--small); }
  .crumbs ol { display: flex; flex-wrap: wrap; column-gap: 0.5rem; list-style: none; }
  .crumbs li:not(:last-child)::after { content: "\203A" / ""; margin-inline-start: 0.5rem; color: var(--muted); }
  .kicker { margin-block-end: 0.25rem; font-size: var(--small); font-weight: 600; color: var(--muted); letter-spacing: 0; }
  .lede { margin-block-start: 0.75rem; max-inline-size: 44rem; font-size: var(--s1); line-height: 1.4; color: var(--muted); text-wrap: pretty; }
  .line { margin-block-start: 0.875rem; }
  .status { margin-block-start: 1rem; max-inline-size: var(--measure); }
  .quiet, .line { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1.25em; }
  .quiet { margin-block-start: 0.25rem; }
  .quiet a, .line a { color: inherit; }
  .thread::before {
    content: ""; display: inline-block; inline-size: 1.125rem; margin-inline-end: 0.4em; vertical-align: 0.25em;
    border-block-start: 3px solid var(--thread);
  }
  .evidence { color: var(--ink); font-weight: 600; white-space: nowrap; }
  .evidence::before {
    content: ""; display: inline-block; inline-size: 0.7em; block-size: 0.7em; margin-inline-end: 0.35em;
    border: 2px solid currentColor; border-radius: 50%; vertical-align: -0.02em;
  }
  .evidence-measured::before { background: currentColor; }
  .evidence-studied::before { border: 0.25em double; }
  .evidence-reported::before { background: linear-gradient(to right, currentColor 50%, transparent 50%); }
  .evidence-plan::before { border-style: dotted; }
  @media (forced-colors: active) { .evidence::before { color: CanvasText; forced-color-adjust: none; } }
  .text:not(.prose) > * + *, .page > :not(.page-head) + section { margin-block-start: 3rem; }
  .page > p + *, .page > .facts + p { margin-block-start: 1.5rem; }
  .side:empty { display: none; }
  .contents { padding-inline-start: 1rem; border-inline-start: 3px solid var(--thread); font-size: var(--small); }
  .page > .contents { margin-block-end: 2.5rem; }
  .contents h2 { font-size: var(--small); color: var(--muted); font-weight: 600; letter-spacing: 0; margin-block-end: 0.25rem; }
  .contents ol { list-style: none; }
  .contents a { display: block; padding-block: 0.25rem; text-decoration: none; line-height: 1.35; }
  .contents a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
  .contents .deeper { padding-inline-start: 1rem; }
  .contents + .contents { margin-block-start: 1.5rem; }
  .contents [aria-current] { font-weight: 600; }
  .columns { display: grid; gap: 2rem; }
  .text, .side { min-inline-size: 0; }
  @media (min-width: 64em) {
    .columns { grid-template-columns: minmax(0, 44rem) minmax(0, 1fr); column-gap: 4rem; }
    .side { grid-column: 2; grid-row: 1; }
    .text { grid-column: 1; grid-row: 1; }
  }
  section > h2 { margin-block-end: 0.875rem; }
  .resources { display: grid; gap: 1.375rem; list-style: none; max-inline-size: 44rem; }
  .resource-title { font-weight: 600; line-height: 1.35; }
  .end .resources { gap: 1.125rem; }
  .end h2, .references h2, .credit h2 { font-size: var(--s1); }
  .links { display: grid; gap: 0.375rem; padding-inline-start: 1.2em; }
  .more { margin-block-start: 1rem; font-weight: 600; }
  .group-title { margin-block-end: 1rem; padding-block-end: 0.375rem; border-block-end: 1px solid var(--rule); }
  .group-title.thread { border-block-end: 3px solid var(--thread); }
  .group-title.thread::before { display: none; }
  .references ul, .sources { display: grid; gap: 0.75rem; list-style: none; }
  .references li { padding-inline-start: 1.5rem; text-indent: -1.5rem; max-inline-size: 44rem; }
  .references { font-size: var(--small); }
  .address { overflow-wrap: anywhere; }
  .recommendations { display: grid; gap: 1.5rem; list-style: none; max-inline-size: 48rem; }
  .recommendations li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); }
  .number { font-size: var(--s2); font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums; color: var(--muted); }
  .facts { display: grid; gap: 0.5rem; font-size: var(--small); max-inline-size: 46rem; }
  .facts > div { display: grid; gap: 0 1.5rem; }
  dt { color: var(--muted); }
  @media (min-width: 40em) {
    .facts > div { grid-template-columns: 12rem minmax(0, 1fr); }
  }
  .pager { display: grid; gap: 0.75rem; padding-block: 1rem; border-block: 1px solid var(--rule); }
  .everything + .pager { margin-block-start: 2.5rem; }
  .pager a { display: block; padding-block: 0.375rem; text-decoration: none; }
  .pager a:hover b { text-decoration-thickness: 3px; }
  .pager span { display: block; font-size: var(--small); color: var(--muted); }
  .pager b { font-weight: 600; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
  @media (min-width: 40em) {
    .pager { grid-template-columns: 1fr 1fr; column-gap: 2rem; }
    .pager-next { grid-column: 2; text-align: end; }
  }
  .letters, .jumps { margin-block-end: 2.5rem; }
  .letters ul { display: flex; flex-wrap: wrap; gap: 0.25rem; list-style: none; }
  .letters a, .letters span { display: grid; place-items: center; min-inline-size: 2.25rem; min-block-size: 2.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
  .letters a { border: 1px solid var(--edge); border-radius: 3px; text-decoration: none; }
  .letters a:hover { background: var(--raised); text-decoration: underline; }
  .letters span { color: var(--muted); font-weight: 400; }
  .jumps ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; }
  .jumps a { display: inline-block; padding-block: 0.25rem; }
  """#
